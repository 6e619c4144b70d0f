package dev.kizuna.persistence;

import java.nio.file.Path;

/**
 * Where the data is kept.
 *
 * @param url {@code jdbc:h2:file:PATH} (what else H2 needs is added) or {@code jdbc:postgresql:…}
 * @param connections for reading on H2, for everything on PostgreSQL
 * @param backups the folder of the nightly backups
 */
public record DatabaseSettings(String url, String user, String password, int connections, Path backups) {
    /** An embedded H2 in this file, whose name is given without H2's ending {@code .mv.db}. */
    public static DatabaseSettings file(Path file, Path backups) {
        return new DatabaseSettings("jdbc:h2:file:" + file.toAbsolutePath(), "kizuna", "", 4, backups);
    }

    /**
     * The same under H2's own cipher; a file that is still plain is put under it when it is next opened or restored.
     *
     * @param filePassword one word, long and random
     */
    public DatabaseSettings enciphered(String filePassword) {
        return new DatabaseSettings(url + ";CIPHER=AES", user, filePassword + " " + password, connections, backups);
    }

    /** Whether this is the H2 within, rather than a PostgreSQL server. */
    public boolean embedded() {
        return url.startsWith("jdbc:h2:");
    }

    /** The part of the password before the space, with which H2 encrypts a file. */
    char[] filePassword() {
        return password.split(" ", 2)[0].toCharArray();
    }

    /** As the operator knows it: the file, or the kind of server. */
    @Override
    public String toString() {
        return embedded()
                ? url.substring("jdbc:h2:".length()).replaceFirst("^file:", "").replaceFirst(";.*", "")
                : "PostgreSQL";
    }
}
