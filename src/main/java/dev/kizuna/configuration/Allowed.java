package dev.kizuna.configuration;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Reads one value each. The message of what they throw is what is allowed, completing "allowed: …", and never repeats
 * the value.
 */
final class Allowed {
    private static final Pattern API = Pattern.compile("https?://[^\\s/]+/\\S*");
    private static final int LONGEST_DATA_FOLDER = 90;
    private static final int SHORTEST_PASSWORD = 20;

    private Allowed() {}

    static String text(String value) {
        return value;
    }

    static String token(String value) {
        require(value.chars().noneMatch(Character::isWhitespace), "one word");
        return value;
    }

    /** Long, since H2 derives a key from it so quickly that short ones can be tried out. */
    static String password(String value) {
        require(
                value.matches("\\S{" + SHORTEST_PASSWORD + ",}"),
                "at least " + SHORTEST_PASSWORD + " characters without blanks");
        return value;
    }

    /** Ends with a slash. */
    static URI api(String value) {
        String address = value.endsWith("/") ? value : value + "/";
        require(API.matcher(address).matches(), "an address such as http://127.0.0.1:9000/api/v10/");
        return URI.create(address);
    }

    static String postgres(String value) {
        require(value.startsWith("jdbc:postgresql:"), "empty, or an address such as jdbc:postgresql://host/kizuna");
        return value;
    }

    static Path folder(String value) {
        return path(value, "the path of a folder");
    }

    static Path file(String value) {
        return path(value, "the path of a file");
    }

    /** Short enough for a socket file in it, whose path no system lets be longer than some hundred bytes. */
    static Path dataFolder(String value) {
        require(
                value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_DATA_FOLDER,
                "a folder whose path has at most " + LONGEST_DATA_FOLDER + " bytes");
        return folder(value);
    }

    static int pool(String value) {
        return between(2, 64, value);
    }

    /** Notices a second; Discord allows 50 requests in all. */
    static int pace(String value) {
        return between(1, 50, value);
    }

    static int port(String value) {
        return between(0, 65_535, value);
    }

    static LocalTime time(String value) {
        try {
            return LocalTime.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time such as 03:30", e);
        }
    }

    static ZoneId zone(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time zone such as Asia/Tokyo", e);
        }
    }

    private static Path path(String value, String allowed) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(allowed, e);
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
