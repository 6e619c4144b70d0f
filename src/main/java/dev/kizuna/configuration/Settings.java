package dev.kizuna.configuration;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Every setting; what each means stands beside it in {@code config/kizuna.properties}. */
public record Settings(
        Discord discord, Data data, Database database, Keys keys, Backup backup, Notices notices, Rehearsal rehearsal) {

    /** Where Discord is and who the bot is there. */
    public record Discord(Optional<String> token, Optional<URI> apiUrl) {
        @Override
        public String toString() {
            return "Discord[" + apiUrl + "]";
        }
    }

    /** Where the bot keeps what it writes. */
    public record Data(Path folder) {}

    /** The database: a file in the data folder, or PostgreSQL. */
    public record Database(
            Optional<String> url,
            Optional<String> user,
            Optional<String> password,
            Optional<String> filePassword,
            int pool) {
        @Override
        public String toString() {
            return "Database[" + url + "]";
        }
    }

    /** The keys of what is kept sealed: in a file, or given as they are. */
    public record Keys(Optional<Path> file, Optional<String> content) {
        @Override
        public String toString() {
            return "Keys[" + file + "]";
        }
    }

    /** The nightly copy. */
    public record Backup(Optional<Path> folder, LocalTime time, ZoneId zone) {}

    /** What people are told unasked. */
    public record Notices(int perSecond) {}

    /** The rehearsal's page. */
    public record Rehearsal(int port) {}

    static Settings of(Written written) {
        return new Settings(
                new Discord(
                        written.value("kizuna.discord.token", Allowed::token),
                        written.value("kizuna.discord.api-url", Allowed::api)),
                new Data(
                        written.value("kizuna.data.folder", Allowed::dataFolder).orElse(Path.of("data"))),
                new Database(
                        written.value("kizuna.database.url", Allowed::postgres),
                        written.value("kizuna.database.user", Allowed::text),
                        written.value("kizuna.database.password", Allowed::text),
                        written.value("kizuna.database.file-password", Allowed::password),
                        written.value("kizuna.database.pool", Allowed::pool).orElse(8)),
                new Keys(
                        written.value("kizuna.keys.file", Allowed::file),
                        written.value("kizuna.keys.content", Allowed::text)),
                new Backup(
                        written.value("kizuna.backup.folder", Allowed::folder),
                        written.value("kizuna.backup.time", Allowed::time).orElse(LocalTime.of(3, 30)),
                        written.value("kizuna.backup.zone", Allowed::zone).orElse(ZoneId.of("Asia/Tokyo"))),
                new Notices(written.value("kizuna.notices.per-second", Allowed::pace)
                        .orElse(5)),
                new Rehearsal(
                        written.value("kizuna.rehearsal.port", Allowed::port).orElse(8080)));
    }
}
