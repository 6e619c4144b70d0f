package dev.kizuna;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.BackupRequest;
import dev.kizuna.discord.jda.Connection;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.Backups;
import dev.kizuna.persistence.Database;
import dev.kizuna.scheduling.Schedule;
import dev.kizuna.sealing.Resealing;
import dev.kizuna.sealing.SealedBackups;
import dev.kizuna.sealing.SealedRows;
import dev.kizuna.sealing.Seals;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** The bot as a whole: every long-lived object, made once, in reading order, and closed in reverse. */
final class Application implements AutoCloseable {
    /** Enough to keep the pace while each waits for Discord's answer. */
    private static final int POSTMEN = 8;

    private static final int LONGEST_GREETING_SECONDS = 2;

    private final Opened opened = new Opened();
    private final Database database;
    private final Connection connection;
    private final Cores cores;
    private final Rooms rooms;

    /**
     * With the machine's own clock beside that of the circles.
     *
     * @throws dev.kizuna.persistence.DatabaseTrouble when the database must not be served
     */
    Application(Installation installation, Clock clock) {
        this(installation, clock, Clock.system(installation.backupZone()));
    }

    /**
     * Opens the database and makes everything ready to connect. Where that fails half-way, what was opened is closed.
     *
     * @param clock the time that circles live in
     * @param wall the machine's, to which claims, backups and the heartbeat keep; its zone tells which night it is
     * @throws dev.kizuna.persistence.DatabaseTrouble when the database must not be served
     */
    Application(Installation installation, Clock clock, Clock wall) {
        try {
            database = opened.add(Database.open(installation.database(), Holdings.entities(), Holdings.integrity()));
            connection = opened.add(new Connection(installation.discord()));
            Worker draughtsman = opened.add(new Worker("kizuna-draughtsman", 1));
            Worker postmen = opened.add(new Worker("kizuna-postman", POSTMEN));
            SealedRows sealed = new SealedRows(database.transactions(), Holdings.sealed());
            Seals seals = new Seals(installation.keys(), sealed::any);
            Backups backups = new Backups(database, installation.database(), new SealedBackups(seals), wall);
            cores = new Cores(database.transactions(), seals, database::leaveBehindWhatIsErased, clock);
            Optional<BackupRequest> backup = installation.database().embedded()
                    ? Optional.of(new RecentBackup(backups, wall))
                    : Optional.empty();
            rooms = new Rooms(
                    database.transactions(),
                    cores,
                    connection,
                    postmen,
                    installation.noticesPerSecond(),
                    draughtsman,
                    backup,
                    clock,
                    wall);
            Schedule circles =
                    opened.add(database.shared().map(Schedule::shared).orElseGet(Schedule::ofThisProcess));
            circles.every("notices", Duration.ofSeconds(1), () -> rooms.tick(connection));
            circles.every("timers", Duration.ofSeconds(1), () -> rooms.ring(connection));
            circles.every("tables", Duration.ofSeconds(1), () -> rooms.attend(connection));
            Absences absences = new Absences(cores, clock);
            circles.daily("retention", installation.backupTime(), installation.backupZone(), () -> {
                cores.dossiers.expire();
                absences.look();
            });
            circles.every("reminders", Duration.ofSeconds(3), rooms::remind);
            Resealing resealing = new Resealing(seals, sealed);
            KeyDesk keys = KeyDesk.running(installation.keys(), seals, resealing, draughtsman);
            opened.add(new Housekeeping(installation, database, backups, keys, connection, wall));
            draughtsman.schedule(resealing::takeOver, 1, TimeUnit.MINUTES);
        } catch (RuntimeException | Error failure) {
            opened.closeAfter(failure);
            throw failure;
        }
    }

    /**
     * Begins to connect to Discord, and returns when the database serves pieces of work. The entities are mapped once
     * Discord has greeted the bot, who need not have them before, or is slow to.
     *
     * @throws dev.kizuna.persistence.DatabaseTrouble when it must not be served
     */
    void open() {
        rooms.open(connection);
        connection
                .greeted()
                .completeOnTimeout(null, LONGEST_GREETING_SECONDS, TimeUnit.SECONDS)
                .join();
        database.awaitMapping();
    }

    /** Hands the circles and their members to whoever prepares a rehearsal. */
    void introduce(BiConsumer<Circles, Members> introduction) {
        introduction.accept(cores.circles, cores.members);
    }

    Rooms rooms() {
        return rooms;
    }

    Database database() {
        return database;
    }

    /** Done when people can use the bot for the first time. */
    CompletableFuture<Void> ready() {
        return connection.ready();
    }

    /** Done, with the reason, when Discord refuses the bot for good. */
    CompletableFuture<String> refused() {
        return connection.refused();
    }

    int servers() {
        return connection.serverCount();
    }

    @Override
    public void close() {
        opened.close();
    }
}
