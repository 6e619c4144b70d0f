package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The {@code meeting} option of every command: suggested while typing, matched by title, date or number where something
 * else was typed, and where nothing was, the one that whoever types it has in mind.
 */
public final class MeetingSuggestions {
    private static final String BY_ID = "id:";
    private static final int NAMED_IN_A_REFUSAL = 3;
    private static final int TITLE_SHOWN = 50;

    private final Meetings meetings;
    private final Texts texts;
    private final Clock clock;

    public MeetingSuggestions(Meetings meetings, Texts texts, Clock clock) {
        this.meetings = meetings;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Declares a coordinators' command about one meeting, which they may name; else it is the {@link #current} one.
     *
     * @param others options that stand before the meeting's
     */
    public void command(Routes routes, String name, MeetingChoice choice, Handler handler, Option... others) {
        List<Option> options = new ArrayList<>(List.of(others));
        options.add(option(choice));
        routes.command(
                name,
                Audience.COORDINATORS,
                options,
                (caller, given) -> handler.answer(caller, current(caller, given, choice), given));
    }

    /** What is answered to such a command. */
    @FunctionalInterface
    public interface Handler {
        Response answer(Caller caller, MeetingView meeting, Arguments given);
    }

    /** The option, under its usual name. */
    public Option option(MeetingChoice choice) {
        return option("meeting", choice);
    }

    Option option(String name, MeetingChoice choice) {
        return Option.suggested(name, (caller, typed) -> suggest(caller, typed, choice));
    }

    /**
     * The meeting that the caller named, or else the next one.
     *
     * @throws Refusal {@link ChoiceRefusal} when none or several are meant, with some that there are
     */
    public MeetingView chosen(Caller caller, Arguments given, MeetingChoice choice) {
        return meant(caller, given, choice, Unnamed::next).orElseThrow(() -> none(choice));
    }

    /** The same, but what was not named is the one that began last, as long as one has begun: for what comes after it. */
    public MeetingView begun(Caller caller, Arguments given, MeetingChoice choice) {
        return meant(caller, given, choice, Unnamed::begun).orElseThrow(() -> none(choice));
    }

    /**
     * The same, but what was not named is the one that ended a moment ago, unless the next one is nearer: for what is
     * done at the door, where somebody is forgotten until all have gone.
     */
    public MeetingView current(Caller caller, Arguments given, MeetingChoice choice) {
        return meant(caller, given, choice, Unnamed::current).orElseThrow(() -> none(choice));
    }

    /**
     * The same as {@link #current}, but where nothing was prepared for that one it is the next for which something was,
     * or else the last: for what somebody looks up again, be it weeks afterwards. Empty where no meeting is ahead, none
     * was prepared and none named.
     *
     * @param prepared the meetings for which there is something to look up
     */
    public Optional<MeetingView> prepared(
            Caller caller, Arguments given, MeetingChoice choice, Set<MeetingId> prepared) {
        return meant(caller, given, choice, unnamed -> unnamed.among(prepared));
    }

    private Optional<MeetingView> meant(
            Caller caller, Arguments given, MeetingChoice choice, Function<Unnamed, Optional<MeetingView>> otherwise) {
        return given.text("meeting")
                .map(typed -> named(caller, typed, choice))
                .or(() -> otherwise.apply(new Unnamed(inOrder(caller.inCircle(), choice), clock.instant())));
    }

    MeetingView named(Caller caller, String typed, MeetingChoice choice) {
        List<MeetingView> all = inOrder(caller.inCircle(), choice);
        Optional<MeetingId> id = idIn(typed);
        List<MeetingView> meant = id.isPresent()
                ? all.stream().filter(one -> one.id().equals(id.get())).toList()
                : Names.best(all, typed);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty() && all.isEmpty()) {
            throw none(choice);
        }
        throw meant.isEmpty()
                ? new Refusal(ChoiceRefusal.NO_SUCH_MEETING, "some", some(caller.language(), all))
                : new Refusal(ChoiceRefusal.SEVERAL_MEETINGS, "some", some(caller.language(), meant));
    }

    private static Refusal none(MeetingChoice choice) {
        return new Refusal(choice == MeetingChoice.DRAFTS ? ChoiceRefusal.NO_DRAFT : ChoiceRefusal.NONE_AHEAD);
    }

    private List<Suggestion> suggest(Caller caller, String typed, MeetingChoice choice) {
        return inOrder(caller.inCircle(), choice).stream()
                .filter(meeting -> Names.contain(meeting, typed))
                .limit(25)
                .map(meeting -> new Suggestion(
                        label(caller.language(), meeting), BY_ID + meeting.id().value()))
                .toList();
    }

    /** What is ahead comes first, soonest first; then what is over, latest first. */
    private List<MeetingView> inOrder(CircleId circle, MeetingChoice choice) {
        Instant now = clock.instant();
        Comparator<MeetingView> aheadFirst = Comparator.comparing(meeting -> meeting.isOver(now));
        return meetings.list(circle).stream()
                .filter(choice::includes)
                .sorted(aheadFirst.thenComparing((one, other) -> one.isOver(now)
                        ? other.start().compareTo(one.start())
                        : one.start().compareTo(other.start())))
                .toList();
    }

    private List<String> some(Language reader, List<MeetingView> meetings) {
        return meetings.stream()
                .limit(NAMED_IN_A_REFUSAL)
                .map(meeting -> UserText.line(label(reader, meeting), 2 * TITLE_SHOWN))
                .collect(Collectors.toList());
    }

    private String label(Language reader, MeetingView meeting) {
        return texts.get(
                reader,
                "meeting.suggestion",
                "day",
                meeting.startsAt().toLocalDate(),
                "title",
                UserText.label(meeting.title(), TITLE_SHOWN),
                "state",
                meeting.answering(clock.instant()));
    }

    private static Optional<MeetingId> idIn(String typed) {
        if (!typed.startsWith(BY_ID)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MeetingId(Long.parseLong(typed.substring(BY_ID.length()))));
        } catch (NumberFormatException madeUp) {
            return Optional.empty();
        }
    }
}
