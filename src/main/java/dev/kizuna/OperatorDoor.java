package dev.kizuna;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A socket file in the data folder through which the command line reaches the process that runs, since only that one
 * has the database open. One line asks, one line answers; who may write to the data folder may ask.
 */
final class OperatorDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorDoor.class);
    private static final String NAME = "kizuna.sock";

    private final Path file;
    private final ServerSocketChannel server;

    /** @param answers the line to say to a line asked, on the door's own thread; what it throws is told by its message */
    private OperatorDoor(Path file, ServerSocketChannel server, UnaryOperator<String> answers) {
        this.file = file;
        this.server = server;
        Thread porter = new Thread(() -> serve(answers), "kizuna-door");
        porter.setDaemon(true);
        porter.start();
    }

    /** Opens the door of this data folder, in place of one that a dead process left. */
    static OperatorDoor open(Path dataFolder, UnaryOperator<String> answers) {
        Path file = dataFolder.resolve(NAME);
        try {
            Files.deleteIfExists(file);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(file));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return new OperatorDoor(file, server, answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process that runs on this data folder; empty when none does. */
    static Optional<String> ask(Path dataFolder, String line) {
        Path file = dataFolder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            writer(channel).println(line);
            return Optional.ofNullable(reader(channel).readLine());
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
    }

    private void serve(UnaryOperator<String> answers) {
        while (server.isOpen()) {
            try (SocketChannel guest = server.accept()) {
                String line = reader(guest).readLine();
                if (line != null) {
                    writer(guest).println(answer(answers, line));
                }
            } catch (IOException e) {
                if (server.isOpen()) {
                    LOG.warn("The operator could not be answered: {}", e.getMessage());
                }
            }
        }
    }

    private static String answer(UnaryOperator<String> answers, String line) {
        try {
            return answers.apply(line).replace('\n', ' ');
        } catch (RuntimeException e) {
            LOG.warn("The operator's wish failed", e);
            return String.valueOf(e.getMessage()).replace('\n', ' ');
        }
    }

    private static PrintWriter writer(SocketChannel channel) {
        return new PrintWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), true);
    }

    private static BufferedReader reader(SocketChannel channel) {
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The operator's door could not be closed: {}", e.getMessage());
        }
    }
}
