package dev.kizuna.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What Flyway has noted in the database, compared with the migrations. Nearly every start finds them the same, and seeing
 * that here spares it Flyway, which costs a tenth of a start's CPU. Whatever is not plainly the same is Flyway's to judge.
 */
final class SchemaHistory {
    /** Without the line that tells of the history's own making. */
    private static final String NOTED = "select \"version\", \"description\", \"type\", \"checksum\", \"success\""
            + " from \"flyway_schema_history\" where \"type\" <> 'TABLE'";

    private SchemaHistory() {}

    /** Whether exactly these migrations, as they are now, have all succeeded. */
    static boolean isThatOf(String folder, DataSource database) {
        try {
            Map<String, Integer> migrations = migrations(folder);
            return !migrations.isEmpty() && migrations.equals(noted(database));
        } catch (SQLException | IOException | URISyntaxException unsure) {
            return false;
        }
    }

    /** By the file's name, which Flyway makes version and description of. Nothing where one failed or is noted twice. */
    private static @Nullable Map<String, Integer> noted(DataSource database) throws SQLException {
        Map<String, Integer> noted = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NOTED)) {
            while (rows.next()) {
                String script = "V" + rows.getString("version") + "__"
                        + rows.getString("description").replace(' ', '_') + ".sql";
                boolean done = rows.getBoolean("success") && "SQL".equals(rows.getString("type"));
                if (!done || noted.put(script, rows.getInt("checksum")) != null) {
                    return null;
                }
            }
        }
        return noted;
    }

    private static Map<String, Integer> migrations(String folder) throws IOException, URISyntaxException {
        Map<String, Integer> migrations = new TreeMap<>();
        for (String script : scripts(folder)) {
            migrations.put(script, checksum(folder + "/" + script));
        }
        return migrations;
    }

    private static List<String> scripts(String folder) throws IOException, URISyntaxException {
        URL place = SchemaHistory.class.getResource("/" + folder);
        if (place == null) {
            return List.of();
        }
        URLConnection opened = place.openConnection();
        if (opened instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder + "/"))
                    .map(entry -> entry.getName().substring(folder.length() + 1))
                    .toList();
        }
        List<String> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
            files.forEach(file -> scripts.add(file.getFileName().toString()));
        }
        return scripts;
    }

    /** As Flyway reckons it: over the lines without what ends them. */
    private static int checksum(String script) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream file = SchemaHistory.class.getResourceAsStream("/" + script)) {
            if (file == null) {
                throw new IOException(script);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checksum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) checksum.getValue();
    }
}
