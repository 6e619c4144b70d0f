package dev.kizuna.bench;

import dev.kizuna.discord.jda.BareBot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A folder to start a bot from, as it ships: start script, thin jar, libraries, class-data archive. */
record Home(Path folder) {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    static Home kizuna() {
        return new Home(TARGET.resolve("kizuna"));
    }

    /** The bare bot, laid out like Kizuna: the same script with the same options, the same libraries, its own archive. */
    static Home floor(Stage stage) {
        Path shipped = kizuna().folder;
        Path folder = TARGET.resolve("bench/floor");
        try {
            Files.createDirectories(folder.resolve("bin"));
            Files.copy(
                    shipped.resolve("bin/kizuna"), folder.resolve("bin/kizuna"), StandardCopyOption.REPLACE_EXISTING);
            link(folder.resolve("lib"), shipped.resolve("lib"));
            link(folder.resolve("app.jar"), shipped.resolve("kizuna.jar"));
            pack(folder.resolve("kizuna.jar"), shipped.resolve("lib"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Home floor = new Home(folder);
        try (Bot archiving = Bot.start(floor, stage, "archive", folder)) {
            archiving.awaitEnd();
        }
        return floor;
    }

    Path script() {
        return folder.resolve("bin/kizuna");
    }

    private static void link(Path link, Path to) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, to);
    }

    private static void pack(Path jar, Path libraries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, BareBot.class.getName());
        try (Stream<Path> files = Files.list(libraries)) {
            attributes.put(
                    Attributes.Name.CLASS_PATH,
                    files.map(file -> "lib/" + file.getFileName())
                            .sorted()
                            .collect(Collectors.joining(" ", "app.jar ", "")));
        }
        String entry = BareBot.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file, manifest);
                InputStream code = BareBot.class.getResourceAsStream("BareBot.class")) {
            packed.putNextEntry(new ZipEntry(entry));
            if (code == null) {
                throw new IOException("no class file of " + entry);
            }
            code.transferTo(packed);
            packed.closeEntry();
        }
    }
}
