package dev.kizuna;

import dev.kizuna.configuration.Settings;
import dev.kizuna.discord.jda.DiscordAddress;
import dev.kizuna.persistence.BackupCover;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.sealing.Keys;
import dev.kizuna.sealing.SealedBackups;
import dev.kizuna.sealing.Seals;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where one bot lives and whom it serves.
 *
 * @param data the folder for everything it writes
 * @param keys of what is kept sealed
 * @param backupTime when the nightly backup is taken, in {@code backupZone}
 * @param noticesPerSecond how many notices go out in a second at most
 */
record Installation(
        Path data,
        DatabaseSettings database,
        Keys keys,
        DiscordAddress discord,
        LocalTime backupTime,
        ZoneId backupZone,
        int noticesPerSecond) {
    private static final String KEYS = "kizuna.keys";

    static Installation of(Settings settings) {
        return new Installation(
                settings.data().folder(),
                database(settings),
                keys(settings),
                new DiscordAddress(
                        settings.discord().token().orElse(""),
                        settings.discord().apiUrl().orElse(null)),
                settings.backup().time(),
                settings.backup().zone(),
                settings.notices().perSecond());
    }

    private static Keys keys(Settings settings) {
        return settings.keys()
                .content()
                .map(Keys::given)
                .orElseGet(() -> Keys.inFile(
                        settings.keys().file().orElse(settings.data().folder().resolve(KEYS))));
    }

    private static DatabaseSettings database(Settings settings) {
        Path data = settings.data().folder();
        Path backups = settings.backup().folder().orElse(data.resolve("backups"));
        return settings.database()
                .url()
                .map(url -> new DatabaseSettings(
                        url,
                        settings.database().user().orElse(""),
                        settings.database().password().orElse(""),
                        settings.database().pool(),
                        backups))
                .orElseGet(() -> file(data, backups, settings.database().filePassword()));
    }

    private static DatabaseSettings file(Path data, Path backups, Optional<String> password) {
        DatabaseSettings plain = DatabaseSettings.file(data.resolve("kizuna"), backups);
        return password.map(plain::enciphered).orElse(plain);
    }

    /** Of backups while no bot runs: the key is read, or made where there is none. */
    BackupCover cover() {
        return new SealedBackups(new Seals(keys, () -> false));
    }

    /** The same, on another Discord. */
    Installation on(DiscordAddress other) {
        return new Installation(data, database, keys, other, backupTime, backupZone, noticesPerSecond);
    }

    /** The same, with everything in another folder. */
    Installation in(Path folder) {
        return new Installation(
                folder,
                DatabaseSettings.file(folder.resolve("kizuna"), folder.resolve("backups")),
                Keys.inFile(folder.resolve(KEYS)),
                discord,
                backupTime,
                backupZone,
                noticesPerSecond);
    }
}
