package dev.kizuna.grouping.discord.breakout;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.breakout.Places;
import dev.kizuna.grouping.timer.Countdown;
import dev.kizuna.grouping.timer.TimerRefusal;
import dev.kizuna.grouping.timer.Timers;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** {@code /groups timer} and the buttons of its card. */
final class TimerCommands {
    private static final int LONGEST = 240;
    private static final Duration MORE = Duration.ofMinutes(5);

    private final Timers timers;
    private final Places places;
    private final Circles circles;
    private final MeetingSuggestions suggestions;
    private final TimerCard card;
    private final Texts texts;

    TimerCommands(
            Timers timers,
            Places places,
            Circles circles,
            MeetingSuggestions suggestions,
            TimerCard card,
            Texts texts) {
        this.timers = timers;
        this.places = places;
        this.circles = circles;
        this.suggestions = suggestions;
        this.card = card;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "groups timer",
                COORDINATORS,
                List.of(Option.number("minutes", 1, LONGEST).asRequired(), suggestions.option(MeetingChoice.STANDING)),
                (caller, given) -> start(
                        caller,
                        suggestions
                                .current(caller, given, MeetingChoice.STANDING)
                                .id(),
                        (int) (long) given.number("minutes").orElseThrow()));
        routes.press(
                TimerIds.START, COORDINATORS, (caller, length) -> start(caller, length.meeting(), length.minutes()));
        routes.press(
                TimerIds.EXTEND,
                COORDINATORS,
                (caller, of) -> told(caller, timers.extend(caller.inCircle(), of.meeting(), MORE)));
        routes.press(
                TimerIds.STOP,
                COORDINATORS,
                (caller, of) -> told(caller, timers.stop(caller.inCircle(), of.meeting())));
        routes.press(TimerIds.NEXT, COORDINATORS, this::next);
        routes.press(TimerIds.LEFT, ANYONE, (caller, mark) -> left(caller, mark.meeting()));
        routes.press(TimerIds.LEFT_HERE, ANYONE, (caller, mark) -> left(caller, mark.meeting()));
    }

    private Response start(Caller caller, MeetingId meeting, int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new Refusal(EdgeRefusal.OUT_OF_DATE);
        }
        Countdown timer = timers.start(
                caller.inCircle(),
                meeting,
                Duration.ofMinutes(minutes),
                circles.settings(caller.inCircle()).channel(),
                tables(caller, meeting));
        return Response.whisper(texts.get(
                caller.language(),
                "timer.started",
                "minutes",
                minutes,
                "channel",
                "<#" + timer.channel().value() + ">",
                "left",
                card.left(timer, caller.language())));
    }

    /** Those that have been told; a meeting without tables has a timer all the same. */
    private Set<Integer> tables(Caller caller, MeetingId meeting) {
        List<? extends SortedMap<Integer, ?>> rounds = places.told(caller.inCircle(), meeting);
        return rounds.isEmpty() ? Set.of() : rounds.get(0).keySet();
    }

    private Response next(Caller caller, TimerIds.Turn turn) {
        Countdown timer = timers.next(caller.inCircle(), turn.meeting(), turn.turn());
        return Response.whisper(timer.presenting(timer.turn())
                .map(table -> texts.get(caller.language(), "timer.next", "table", table))
                .orElseGet(() -> texts.get(caller.language(), "timer.presented")));
    }

    private Response told(Caller caller, Countdown timer) {
        return Response.whisper(card.left(timer, caller.language()));
    }

    private Response left(Caller caller, MeetingId meeting) {
        return told(
                caller,
                timers.find(caller.inCircle(), meeting).orElseThrow(() -> new Refusal(TimerRefusal.NOT_RUNNING)));
    }
}
