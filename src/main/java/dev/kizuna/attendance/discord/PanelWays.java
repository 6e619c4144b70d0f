package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Checkin;
import dev.kizuna.attendance.discord.AttendanceIds.At;
import dev.kizuna.attendance.discord.AttendanceIds.Look;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.jspecify.annotations.Nullable;

/** What can be done on a panel besides pressing a name: at once, by buttons; everything else by one menu. */
final class PanelWays {
    /** Discord takes 25 options. */
    private static final int MOST_TABLES = 25 - View.values().length - Deed.values().length;

    private static final MemberId NOBODY = new MemberId(0);

    private final Texts texts;
    private final DoorPart tables;

    PanelWays(Texts texts, DoorPart tables) {
        this.texts = texts;
        this.tables = tables;
    }

    /** For those at the door now. What takes back stands there even while there is nothing to, so that nothing moves. */
    List<Button> atHand(Panel panel, @Nullable PanelNews news, Language reader) {
        MeetingId meeting = panel.door().meeting().id();
        List<Button> ways = new ArrayList<>();
        ways.add(Button.primary(
                AttendanceIds.WALK_IN.write(new Look(meeting, panel.spot())),
                texts.get(reader, "attendance.panel.walkIn")));
        Checkin last = news == null ? null : news.last().orElse(null);
        At at = new At(meeting, last == null ? NOBODY : last.person().id(), panel.spot());
        boolean here = last == null || last.here();
        ways.add(Button.secondary(
                        (here ? AttendanceIds.UNDO : AttendanceIds.REDO).write(at),
                        texts.get(reader, "attendance.panel.undo"))
                .withDisabled(last == null));
        if (panel.inVoice() > 0) {
            ways.add(Button.primary(
                    AttendanceIds.VOICE.write(new Look(meeting, panel.spot())),
                    texts.get(reader, "attendance.panel.voice", "count", panel.inVoice())));
        }
        return ways;
    }

    /** From here to elsewhere. Whoever has no seat is seated first, by a button in the place of the one to the tables. */
    List<Button> onward(Panel panel, int page, int pages, @Nullable PanelNews news, Language reader) {
        MeetingView meeting = panel.door().meeting();
        List<Button> ways = new ArrayList<>();
        if (pages > 1) {
            Look next = new Look(meeting.id(), panel.spot().onPage(page % pages + 1));
            ways.add(Button.secondary(
                    AttendanceIds.PAGE.write(next),
                    texts.get(reader, "attendance.page.on", "page", page, "pages", pages)));
        }
        Optional<Person> unseated = news == null ? Optional.empty() : news.unseated();
        ways.add(unseated.map(person -> Button.success(
                        AttendanceIds.SEAT.write(new At(meeting.id(), person.id(), panel.spot())),
                        texts.get(reader, "attendance.panel.seat")))
                .orElseGet(() -> tables.way(meeting, reader)));
        return ways;
    }

    /** Whom to list, and what is needed less often. */
    StringSelectMenu menu(Panel panel, Language reader) {
        Spot spot = panel.spot();
        StringSelectMenu.Builder menu = StringSelectMenu.create(
                AttendanceIds.LIST.write(new Look(panel.door().meeting().id(), spot)));
        for (View view : View.values()) {
            menu.addOption(
                    texts.get(reader, "attendance.panel.see", "whom", view),
                    spot.on(view).text());
        }
        panel.tables().numbers().stream()
                .limit(MOST_TABLES)
                .forEach(number -> menu.addOption(
                        texts.get(
                                reader,
                                "attendance.panel.see",
                                "whom",
                                texts.get(reader, "attendance.table", "number", number)),
                        spot.atTable(number).text()));
        for (Deed deed : Deed.values()) {
            menu.addOption(texts.word(reader, deed), deed.name());
        }
        Spot shown = spot.table() > 0 ? spot.atTable(spot.table()) : spot.on(spot.view());
        return menu.setDefaultValues(shown.text()).build();
    }
}
