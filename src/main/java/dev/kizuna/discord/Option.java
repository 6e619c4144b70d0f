package dev.kizuna.discord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One option of a command. Names and descriptions in both languages stand in the texts under
 * {@code command.<path>.<option>.name} and {@code .description}.
 *
 * @param choices the enum whose constants are offered, worded by the texts
 * @param suggestions asked while the person types
 */
public record Option(
        String name,
        Kind kind,
        boolean required,
        @Nullable Class<? extends Enum<?>> choices,
        @Nullable Suggestions suggestions,
        long min,
        long max) {

    /** What can be given. {@code TEXT} bounds are lengths, {@code NUMBER} bounds values. */
    public enum Kind {
        TEXT,
        NUMBER,
        USER,
        ROLE,
        CHANNEL,
        FILE
    }

    /** Free text of at most {@code max} characters. */
    public static Option text(String name, int max) {
        return new Option(name, Kind.TEXT, false, null, null, 0, max);
    }

    public static Option number(String name, long min, long max) {
        return new Option(name, Kind.NUMBER, false, null, null, min, max);
    }

    /** One constant of an enum. */
    public static Option choice(String name, Class<? extends Enum<?>> choices) {
        return new Option(name, Kind.TEXT, false, choices, null, 0, 100);
    }

    /** Text with suggestions while typing; what arrives may still be anything. */
    public static Option suggested(String name, Suggestions suggestions) {
        return new Option(name, Kind.TEXT, false, null, suggestions, 0, 100);
    }

    public static Option user(String name) {
        return new Option(name, Kind.USER, false, null, null, 0, 0);
    }

    public static Option role(String name) {
        return new Option(name, Kind.ROLE, false, null, null, 0, 0);
    }

    /** A text channel of the server. */
    public static Option channel(String name) {
        return new Option(name, Kind.CHANNEL, false, null, null, 0, 0);
    }

    /** A file of any kind. */
    public static Option file(String name) {
        return new Option(name, Kind.FILE, false, null, null, 0, 0);
    }

    /** The same option, to be given always. */
    public Option asRequired() {
        return new Option(name, kind, true, choices, suggestions, min, max);
    }

    /** What to suggest for the text typed so far; the first 25 are shown. */
    @FunctionalInterface
    public interface Suggestions {
        List<Suggestion> suggest(Caller caller, String typed);
    }

    /** A suggestion as it is shown, and the value that the command then receives; each is cut to 100 characters when shown. */
    public record Suggestion(String label, String value) {}
}
