package dev.kizuna.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Every setting; what each means stands beside it in {@code config/kizuna.properties}. */
@ConfigMapping(prefix = "kizuna")
public interface Settings {

    Discord discord();

    Data data();

    Database database();

    Backup backup();

    Rehearsal rehearsal();

    /** Where Discord is and who the bot is there. */
    interface Discord {
        /** Never printed. */
        @WithConverter(Converters.Token.class)
        Optional<String> token();

        @WithConverter(Converters.ApiUrl.class)
        Optional<URI> apiUrl();
    }

    /** Where the bot keeps what it writes. */
    interface Data {
        @WithDefault("data")
        @WithConverter(Converters.DataFolder.class)
        Path folder();
    }

    /** The database: a file in the data folder, or PostgreSQL. */
    interface Database {
        @WithConverter(Converters.PostgresUrl.class)
        Optional<String> url();

        Optional<String> user();

        /** Never printed. */
        Optional<String> password();

        @WithDefault("8")
        @WithConverter(Converters.PoolSize.class)
        Integer pool();
    }

    /** The nightly copy. */
    interface Backup {
        Optional<Path> folder();

        @WithDefault("03:30")
        @WithConverter(Converters.TimeOfDay.class)
        LocalTime time();

        @WithDefault("Asia/Tokyo")
        @WithConverter(Converters.Zone.class)
        ZoneId zone();
    }

    /** The rehearsal's page. */
    interface Rehearsal {
        @WithDefault("8080")
        @WithConverter(Converters.Port.class)
        Integer port();
    }
}
