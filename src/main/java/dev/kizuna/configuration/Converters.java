package dev.kizuna.configuration;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value each; the message of what they throw is what is allowed, completing "allowed: …". Public because the library
 * that maps the settings creates them.
 */
public final class Converters {
    private Converters() {}

    /** A bot token: one word. The message never repeats it. */
    public static final class Token implements Converter<String> {
        @Override
        public @Nullable String convert(String value) {
            String token = value.strip();
            require(token.chars().noneMatch(Character::isWhitespace), "one word");
            return token.isEmpty() ? null : token;
        }
    }

    /** An address that ends with a slash. */
    public static final class ApiUrl implements Converter<URI> {
        private static final Pattern FORM = Pattern.compile("https?://[^\\s/]+/\\S*");

        @Override
        public URI convert(String value) {
            String address = value.endsWith("/") ? value : value + "/";
            require(FORM.matcher(address).matches(), "an address such as http://127.0.0.1:9000/api/v10/");
            return URI.create(address);
        }
    }

    /** Short enough for a socket file in it, whose path no system lets be longer than some hundred bytes. */
    public static final class DataFolder implements Converter<Path> {
        private static final int LONGEST = 90;

        @Override
        public Path convert(String value) {
            require(
                    value.getBytes(StandardCharsets.UTF_8).length <= LONGEST,
                    "a folder whose path has at most " + LONGEST + " bytes");
            return Path.of(value);
        }
    }

    /** A JDBC address of PostgreSQL. */
    public static final class PostgresUrl implements Converter<String> {
        @Override
        public String convert(String value) {
            require(value.startsWith("jdbc:postgresql:"), "empty, or an address such as jdbc:postgresql://host/kizuna");
            return value;
        }
    }

    /** Connections to the database. */
    public static final class PoolSize implements Converter<Integer> {
        @Override
        public Integer convert(String value) {
            return between(2, 64, value);
        }
    }

    /** A TCP port. */
    public static final class Port implements Converter<Integer> {
        @Override
        public Integer convert(String value) {
            return between(0, 65_535, value);
        }
    }

    /** A time of day. */
    public static final class TimeOfDay implements Converter<LocalTime> {
        @Override
        public LocalTime convert(String value) {
            try {
                return LocalTime.parse(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("a time such as 03:30", e);
            }
        }
    }

    /** A time zone. */
    public static final class Zone implements Converter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("a time zone such as Asia/Tokyo", e);
            }
        }
    }

    private static int between(int least, int most, String value) {
        String allowed = "a whole number from " + least + " to " + most;
        require(value.matches("\\d{1,6}"), allowed);
        int number = Integer.parseInt(value);
        require(number >= least && number <= most, allowed);
        return number;
    }

    private static void require(boolean holds, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(allowed);
        }
    }
}
