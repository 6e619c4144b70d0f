package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Checkin;
import dev.kizuna.attendance.Door;
import dev.kizuna.attendance.Doors;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Servers;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows the panel to whoever has pressed, as all hands have left it, and anew when others go on. */
final class DoorDesk {
    private final Doors doors;
    private final PlannedTables told;
    private final VoiceDoor voice;
    private final PanelCard card;
    private final OpenPanels open;
    private final PersonWords people;
    private final CircleAuthority authority;
    private final Servers servers;
    private final Texts texts;
    private final Clock clock;
    private final Glances glances = new Glances();

    DoorDesk(
            Doors doors,
            PlannedTables told,
            VoiceDoor voice,
            PanelCard card,
            OpenPanels open,
            CircleAuthority authority,
            Edge edge) {
        this.doors = doors;
        this.told = told;
        this.voice = voice;
        this.card = card;
        this.open = open;
        this.authority = authority;
        servers = edge.servers();
        texts = edge.texts();
        clock = edge.clock();
        people = new PersonWords(texts);
    }

    Door door(Caller caller, MeetingId meeting) {
        return doors.door(caller.inCircle(), meeting);
    }

    /** Another part of the list; whoever is here by now is no longer among those who are not. */
    Response look(Caller caller, MeetingId meeting, Spot spot) {
        return look(caller, door(caller, meeting), spot);
    }

    Response look(Caller caller, Door door, Spot spot) {
        return show(caller, door, spot.openedAt(clock.instant()), now -> null);
    }

    /** What a press on a name has done, everybody at the place where they stood. */
    Response done(Caller caller, Spot spot, Checkin checkin) {
        Door door = door(caller, checkin.meeting().id());
        return show(caller, door, spot, now -> news(caller, now, checkin));
    }

    /** What a press beside the list has taken back. */
    Response takenBack(Caller caller, Spot spot, Checkin checkin) {
        Door door = door(caller, checkin.meeting().id());
        return show(caller, door, spot, now -> news(caller, now, checkin.settled()));
    }

    Response said(Caller caller, MeetingId meeting, Spot spot, PanelNews news) {
        return show(caller, door(caller, meeting), spot, now -> news);
    }

    private PanelNews news(Caller caller, Door door, Checkin checkin) {
        return PanelNews.of(checkin, door, tables(caller, door), people, texts, caller.language());
    }

    /** @param news what has happened, in words as they are true of a door; null where nothing has */
    private Response show(Caller caller, Door door, Spot spot, Function<Door, @Nullable PanelNews> news) {
        Spot here = spot.isOpened() ? spot : spot.openedAt(clock.instant());
        MeetingId meeting = door.meeting().id();
        PanelNews first = news.apply(door);
        List<MemberId> kept = first == null ? List.of() : glances.seen(caller.user(), meeting, here);
        Panel panel = panel(caller, door, here, kept);
        List<MemberId> names = panel.names();
        if (kept.isEmpty()) {
            glances.saw(caller.user(), meeting, here, names);
        }
        OpenFor hand = new OpenFor(caller, servers, authority, clock);
        return Response.show(
                card.of(panel, first, caller.language()),
                message -> open.shown(caller.user(), meeting, message, () -> {
                    hand.requireCoordinator();
                    Door now = door(caller, meeting);
                    return card.of(panel(caller, now, here, names), news.apply(now), caller.language());
                }));
    }

    private Panel panel(Caller caller, Door door, Spot spot, List<MemberId> kept) {
        return new Panel(door, tables(caller, door), voice.beside(caller).size(), spot, kept);
    }

    private ToldTables tables(Caller caller, Door door) {
        return new ToldTables(told.of(caller.inCircle(), door.meeting().id()));
    }
}
