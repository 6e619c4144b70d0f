package dev.kizuna.grouping.discord.breakout;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Servers;
import dev.kizuna.grouping.GroupingRefusal;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.grouping.breakout.Places;
import dev.kizuna.grouping.breakout.RoomKind;
import dev.kizuna.grouping.breakout.RoomRefusal;
import dev.kizuna.grouping.discord.breakout.BreakoutIds.AtTable;
import dev.kizuna.grouping.discord.breakout.BreakoutIds.Wanted;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import net.dv8tion.jda.api.Permission;

/** {@code /groups rooms} and its buttons. What is wanted is done within a second or two, which whoever presses waits for. */
final class RoomCommands {
    private static final Set<Permission> FOR_VOICE =
            Set.of(Permission.MANAGE_CHANNEL, Permission.VOICE_MOVE_OTHERS, Permission.VOICE_CONNECT);

    private final Breakouts breakouts;
    private final Places places;
    private final Circles circles;
    private final Meetings meetings;
    private final Servers servers;
    private final MeetingSuggestions suggestions;
    private final RoomCard card;
    private final Pauses pauses;
    private final Calm calm;

    RoomCommands(
            Breakouts breakouts,
            Places places,
            Circles circles,
            Meetings meetings,
            Servers servers,
            MeetingSuggestions suggestions,
            RoomCard card,
            Pauses pauses,
            Calm calm) {
        this.breakouts = breakouts;
        this.places = places;
        this.circles = circles;
        this.meetings = meetings;
        this.servers = servers;
        this.suggestions = suggestions;
        this.card = card;
        this.pauses = pauses;
        this.calm = calm;
    }

    void register(Routes routes) {
        suggestions.command(
                routes, "groups rooms", MeetingChoice.STANDING, (caller, meeting, given) -> show(caller, meeting.id()));
        routes.press(BreakoutIds.SHOW, COORDINATORS, (caller, of) -> show(caller, of.meeting()));
        routes.press(BreakoutIds.OPEN, COORDINATORS, this::open);
        routes.press(
                BreakoutIds.GATHER,
                COORDINATORS,
                (caller, in) -> afterwards(
                        caller,
                        in.meeting(),
                        () -> breakouts.gather(caller.inCircle(), in.meeting(), round(caller, in))));
        routes.press(
                BreakoutIds.RELEASE,
                COORDINATORS,
                (caller, of) ->
                        afterwards(caller, of.meeting(), () -> breakouts.release(caller.inCircle(), of.meeting())));
        routes.press(
                BreakoutIds.CLOSE,
                COORDINATORS,
                (caller, of) ->
                        afterwards(caller, of.meeting(), () -> breakouts.close(caller.inCircle(), of.meeting())));
        routes.press(BreakoutIds.WHO, ANYONE, this::who);
    }

    private Response show(Caller caller, MeetingId id) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, id);
        return Response.show(card.of(meeting, breakouts.find(circle, id), places.told(circle, id), caller.language()));
    }

    private Response open(Caller caller, Wanted wanted) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, wanted.meeting());
        List<SortedMap<Integer, List<Person>>> rounds = places.told(circle, wanted.meeting());
        if (rounds.isEmpty()) {
            throw new Refusal(GroupingRefusal.NOT_PUBLISHED);
        }
        if (wanted.kind() == RoomKind.VOICE
                && !servers.missing(circle, FOR_VOICE).isEmpty()) {
            throw new Refusal(RoomRefusal.NOT_ALLOWED);
        }
        CircleSettings settings = circles.settings(circle);
        int round =
                breakouts.find(circle, wanted.meeting()).map(Breakout::round).orElse(1);
        return afterwards(
                caller,
                wanted.meeting(),
                () -> breakouts.open(
                        circle,
                        wanted.meeting(),
                        wanted.kind(),
                        settings.channel(),
                        Math.min(round, rounds.size()),
                        card.names(meeting, rounds.get(0).keySet(), settings)));
    }

    private int round(Caller caller, BreakoutIds.InRound in) {
        int rounds = places.told(caller.inCircle(), in.meeting()).size();
        return Math.max(1, Math.min(in.round(), rounds));
    }

    private Response afterwards(Caller caller, MeetingId meeting, Runnable deed) {
        Runnable tried = calm.from(meeting);
        deed.run();
        pauses.over(meeting);
        return Response.later(() -> {
            tried.run();
            return show(caller, meeting);
        });
    }

    /** Whoever finds the thread may know who else belongs there: all were told so. */
    private Response who(Caller caller, AtTable at) {
        CircleId circle = caller.inCircle();
        int round = breakouts.find(circle, at.meeting()).map(Breakout::round).orElse(1);
        List<SortedMap<Integer, List<Person>>> rounds = places.told(circle, at.meeting());
        List<Person> people =
                round > rounds.size() ? List.of() : rounds.get(round - 1).getOrDefault(at.table(), List.of());
        return Response.whisper(card.people(at.table(), people, caller.language()));
    }
}
