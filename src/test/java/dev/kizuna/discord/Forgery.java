package dev.kizuna.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a hostile client sends: custom ids and options of every route there is, made from the registry, that name what
 * one circle has. A kind of state or option that it was not taught is an {@link AssertionError}.
 *
 * @param wording the id of a wording that is kept for a correction
 */
public record Forgery(
        CircleId circle,
        MeetingId meeting,
        MemberId member,
        UserId user,
        ChannelId channel,
        RoleId role,
        long wording) {
    private static final Set<Class<?>> NAMING = Set.of(MeetingId.class, MemberId.class);
    private static final Set<String> TEXT_OF_NO_CIRCLE = Set.of("field", "area", "timezone");
    private static final List<String> EXTREMES =
            List.of("-2147483648", "2147483647", "-9223372036854775808", "9223372036854775807", "253402300799");
    private static final long SOME_TIME = 1_796_446_800L;

    /** The same, said to be of another circle. */
    public Forgery saidToBeOf(CircleId other) {
        return new Forgery(other, meeting, member, user, channel, role, wording);
    }

    /** Whether what the component carries names somebody or something of a circle. */
    public static boolean names(Routes.Component<?> component) {
        return Arrays.stream(component.format().type().getRecordComponents())
                .anyMatch(part -> NAMING.contains(part.getType()));
    }

    /** Every custom id of the component for these things: one for each combination of constants. */
    public List<String> customIds(Routes.Component<?> component) {
        List<String> ids = List.of(component.format().name());
        for (RecordComponent part : component.format().type().getRecordComponents()) {
            List<String> longer = new ArrayList<>();
            for (String id : ids) {
                values(part).forEach(value -> longer.add(id + ":" + value));
            }
            ids = longer;
        }
        return ids;
    }

    /** Whether one of its numbers is at the edge of what a number can be. */
    public static boolean isExtreme(String customId) {
        return EXTREMES.stream().anyMatch(customId::contains);
    }

    /** Custom ids with the component's name that carry nonsense. */
    public static List<String> garbage(Routes.Component<?> component) {
        String name = component.format().name();
        RecordComponent[] parts = component.format().type().getRecordComponents();
        List<String> garbage = new ArrayList<>(List.of(name + ":1:2:3:4:5:6:7:8:9", name + ":".repeat(12)));
        if (parts.length > 0) {
            garbage.add(name);
        }
        if (Arrays.stream(parts).anyMatch(part -> part.getType() != String.class)) {
            garbage.add(name + ":絆".repeat(parts.length));
            garbage.add(name + ":99999999999999999999".repeat(parts.length));
        }
        return garbage;
    }

    private List<String> values(RecordComponent part) {
        Class<?> type = part.getType();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        }
        Map<Class<?>, Long> ids = Map.of(
                CircleId.class, circle.value(),
                MeetingId.class, meeting.value(),
                MemberId.class, member.value(),
                UserId.class, user.value(),
                ChannelId.class, channel.value(),
                RoleId.class, role.value());
        if (ids.containsKey(type)) {
            return List.of(ids.get(type).toString());
        }
        return switch (type.getSimpleName() + " " + part.getName()) {
            case "int page",
                    "int meetings",
                    "int revision",
                    "int issue",
                    "int round",
                    "int table",
                    "int turn",
                    "int number",
                    "int minutes",
                    "int tables",
                    "int each",
                    "int version" -> List.of("1", "-2147483648", "2147483647");
            case "long notice", "long batch", "long opened", "long started", "long draft", "long key", "CardId card" ->
                List.of("1", "-9223372036854775808", "9223372036854775807");
            case "long wording" -> List.of("0", Long.toString(wording));
            case "long start" -> List.of(Long.toString(SOME_TIME), "-9223372036854775808");
            case "long end" -> List.of(Long.toString(SOME_TIME + 7200), "9223372036854775807", "253402300799");
            case "String text", "String field", "String area" -> List.of("a");
            case "Spot spot" -> List.of("KA-LIST-0-2", "x");
            default -> throw new AssertionError("the forger was not taught " + part);
        };
    }

    /** The options whose value names somebody or something of a circle. */
    public static List<Option> naming(Routes.Command command) {
        return command.options().stream().filter(Forgery::names).toList();
    }

    private static boolean names(Option option) {
        return option.kind() == Option.Kind.CHANNEL
                || option.kind() == Option.Kind.ROLE
                || option.suggestions() != null && !TEXT_OF_NO_CIRCLE.contains(option.name());
    }

    /** What must be given with the command and what names something, as the client sends it. */
    public Map<String, Object> options(Routes.Command command) {
        Map<String, Object> given = new HashMap<>();
        for (Option option : command.options()) {
            if (option.required() || names(option)) {
                given.put(option.name(), value(option));
            }
        }
        return given;
    }

    /** One option's value. */
    public Object value(Option option) {
        return switch (option.kind()) {
            case USER -> user;
            case ROLE -> role;
            case CHANNEL -> channel;
            case NUMBER -> option.min();
            case FILE -> new GivenFile("a.csv", 1, () -> new ByteArrayInputStream(new byte[] {1}));
            case TEXT -> text(option);
        };
    }

    private String text(Option option) {
        Class<? extends Enum<?>> choices = option.choices();
        if (choices != null) {
            return choices.getEnumConstants()[0].name().toLowerCase(Locale.ROOT);
        }
        return switch (option.name()) {
            case "meeting", "copy-from" -> "id:" + meeting.value();
            case "person", "other" -> Long.toString(member.value());
            case "when" -> "12/12 14:00-16:00";
            case "title", "text", "name", "code", "topic" -> "a";
            default -> throw new AssertionError("the forger was not taught the option " + option.name());
        };
    }
}
