package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.grouping.breakout.Places;
import dev.kizuna.grouping.breakout.Progress;
import dev.kizuna.grouping.breakout.RoomKind;
import dev.kizuna.grouping.timer.Ringing;
import dev.kizuna.grouping.timer.Timers;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.components.buttons.Button;

/** The tables' rooms and their timer, put together with their Discord side. */
public final class BreakoutRoom implements RoomAbove {
    /** In Discord's audit log, which is of no language. */
    private static final String REASON = "Kizuna /groups rooms";

    private final RoomKeeper rooms;
    private final TimerKeeper timer;
    private final RoomCommands roomCommands;
    private final TimerCommands timerCommands;

    /**
     * @param places who was told to sit where
     * @param patience how long somebody who presses waits for what comes of it
     * @param wall the machine's clock
     */
    public BreakoutRoom(
            Transactions transactions,
            Circles circles,
            Meetings meetings,
            Places places,
            MeetingRoom meetingRoom,
            VoiceRooms voices,
            Edge edge,
            Duration patience,
            Clock wall) {
        Texts texts = edge.texts();
        Breakouts breakouts = new Breakouts(transactions, meetings, edge.clock());
        Timers timers = new Timers(transactions, meetings, edge.clock());
        meetings.watchedBy(timers);
        Ringing ringing = new Ringing(transactions, edge.clock());
        Progress progress = new Progress(transactions);
        Pauses pauses = new Pauses(wall);
        Calm calm = new Calm(patience);
        rooms = new RoomKeeper(
                breakouts,
                progress,
                Map.of(
                        RoomKind.THREAD,
                        new ThreadCraft(edge.messenger(), progress, new ThreadCard(circles, texts), wall),
                        RoomKind.VOICE,
                        new VoiceCraft(voices, progress, REASON, wall)),
                new Ushers(voices, places, progress),
                ringing::expected,
                pauses,
                calm);
        TimerLocale local = new TimerLocale(circles);
        TimerCard card = new TimerCard(local, texts);
        timer = new TimerKeeper(ringing, breakouts, edge.messenger(), card, new TimerRing(local, texts, edge.clock()));
        roomCommands = new RoomCommands(
                breakouts,
                places,
                circles,
                meetings,
                edge.servers(),
                meetingRoom.suggestions(),
                new RoomCard(meetingRoom.words(), voices, texts),
                pauses,
                calm);
        timerCommands = new TimerCommands(timers, places, circles, meetingRoom.suggestions(), card, texts);
    }

    @Override
    public void register(Routes routes) {
        roomCommands.register(routes);
        timerCommands.register(routes);
    }

    /** The way to a meeting's rooms and timer. */
    public static Button button(MeetingView meeting, Texts texts, Language reader) {
        return Button.secondary(
                BreakoutIds.SHOW.write(BreakoutIds.of(meeting)), texts.get(reader, "breakout.button.show"));
    }

    /** Makes and takes away rooms, and moves people, as coordinators want; each second, while people can be reached. */
    public void tend() {
        rooms.tend();
    }

    /** Rings what has come; each second, while people can be reached. */
    public void ring() {
        timer.tend();
    }
}
