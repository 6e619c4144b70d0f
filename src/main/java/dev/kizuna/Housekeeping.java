package dev.kizuna;

import dev.kizuna.discord.jda.Connection;
import dev.kizuna.persistence.Backups;
import dev.kizuna.persistence.Database;
import dev.kizuna.scheduling.Schedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** What goes on beside the circles while the bot runs: the heartbeat, the nightly backup, the operator's door. */
final class Housekeeping implements AutoCloseable {
    /** What the operator can ask through the door, and what is answered. */
    static final String BACKUP = "backup ";

    static final String ROTATE = "rotate-key";
    static final String ANEW = " anew";
    static final String KEYS = "keys";
    static final String STATUS = "status";
    static final String DONE = "ok";
    static final String UNWRITABLE = "unwritable";
    static final String OFFLINE = "offline";

    private final Opened opened = new Opened();
    private final Database database;
    private final Backups backups;
    private final Connection connection;
    private final KeyDesk keys;

    Housekeeping(
            Installation installation,
            Database database,
            Backups backups,
            KeyDesk keys,
            Connection connection,
            Clock wall) {
        this.database = database;
        this.backups = backups;
        this.keys = keys;
        this.connection = connection;
        try {
            Files.createDirectories(installation.data());
            Heartbeat heartbeat = new Heartbeat(installation.data(), database::writable, wall);
            heartbeat.run();
            Schedule schedule = opened.add(Schedule.ofThisProcess());
            schedule.every("heartbeat", Heartbeat.INTERVAL, heartbeat);
            schedule.daily(
                    "resealing", installation.backupTime().minusMinutes(30), installation.backupZone(), keys::tend);
            if (installation.database().embedded()) {
                schedule.daily("backup", installation.backupTime(), installation.backupZone(), backups::takeNightly);
            }
            opened.add(OperatorDoor.open(installation.data(), this::answer));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            opened.closeAfter(failure);
            throw failure;
        }
    }

    private String answer(String line) {
        if (line.startsWith(BACKUP)) {
            backups.take(Path.of(line.substring(BACKUP.length())));
            return DONE;
        }
        if (line.startsWith(ROTATE)) {
            return keys.rotate(line.endsWith(ANEW)).name();
        }
        if (line.equals(KEYS)) {
            return keys.report();
        }
        if (!database.writable()) {
            return UNWRITABLE;
        }
        return connection.connected() ? DONE : OFFLINE;
    }

    @Override
    public void close() {
        opened.close();
    }
}
