package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Phase;
import dev.kizuna.grouping.breakout.RoomKind;
import dev.kizuna.grouping.discord.breakout.BreakoutIds.InRound;
import dev.kizuna.grouping.discord.breakout.BreakoutIds.Wanted;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import net.dv8tion.jda.api.components.buttons.Button;

/** What can be done to the tables' rooms as they are, and to the timer. */
final class RoomWays {
    /** What fits into a row of buttons. */
    private static final int ROUNDS = 3;

    private static final int[] LENGTHS = {30, 45, 60, 90};

    private final Texts texts;

    RoomWays(Texts texts) {
        this.texts = texts;
    }

    Button open(MeetingId meeting, RoomKind kind, Language reader) {
        String id = BreakoutIds.OPEN.write(new Wanted(meeting, kind));
        return kind == RoomKind.VOICE
                ? Button.primary(id, texts.get(reader, "breakout.button.voice"))
                : Button.primary(id, texts.get(reader, "breakout.button.thread"));
    }

    List<Button> timers(MeetingView meeting, Language reader) {
        List<Button> buttons = new ArrayList<>();
        for (int minutes : LENGTHS) {
            buttons.add(Button.secondary(
                    TimerIds.START.write(new TimerIds.Length(meeting.id(), minutes)),
                    texts.get(reader, "timer.button.start", "minutes", minutes)));
        }
        return buttons;
    }

    List<List<Button>> rows(
            MeetingView meeting, Breakout breakout, List<SortedMap<Integer, List<Person>>> rounds, Language reader) {
        List<Button> people = new ArrayList<>();
        List<Button> rooms = new ArrayList<>();
        BreakoutIds.Of of = BreakoutIds.of(meeting);
        boolean voice = breakout.kind() == RoomKind.VOICE;
        boolean closing = breakout.phase() == Phase.CLOSING;
        for (int round = 1; voice && !closing && round <= Math.min(rounds.size(), ROUNDS); round++) {
            String id = BreakoutIds.GATHER.write(new InRound(meeting.id(), round));
            people.add(Button.primary(
                    id,
                    rounds.size() == 1
                            ? texts.get(reader, "breakout.button.gather")
                            : texts.get(reader, "breakout.button.gatherInRound", "round", round)));
        }
        if (voice && !closing) {
            people.add(Button.secondary(BreakoutIds.RELEASE.write(of), texts.get(reader, "breakout.button.release")));
        }
        if (!closing) {
            boolean lacking = breakout.isRefused()
                    || (!rounds.isEmpty()
                            && breakout.rooms().size() < rounds.get(0).size());
            if (lacking) {
                rooms.add(Button.primary(
                        BreakoutIds.OPEN.write(new Wanted(meeting.id(), breakout.kind())),
                        texts.get(reader, "breakout.button.again")));
            }
            rooms.add(Button.danger(BreakoutIds.CLOSE.write(of), texts.get(reader, "breakout.button.close")));
        }
        rooms.add(Button.secondary(BreakoutIds.SHOW.write(of), texts.get(reader, "breakout.button.refresh")));
        return people.isEmpty() ? List.of(rooms) : List.of(people, rooms);
    }
}
