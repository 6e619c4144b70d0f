package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Door;
import dev.kizuna.attendance.discord.AttendanceIds.Look;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** What can be done on a panel besides pressing a name: a walk-in, those in voice, another part of the list. */
final class PanelWays {
    /** Discord takes 25 options. */
    private static final int MOST_TABLES = 25 - View.values().length;

    private final Texts texts;

    PanelWays(Texts texts) {
        this.texts = texts;
    }

    List<Button> buttons(Panel panel, Page<Door.Entry> page, Language reader) {
        Spot spot = panel.spot();
        List<Button> ways = new ArrayList<>();
        ways.add(Button.primary(
                AttendanceIds.WALK_IN.write(look(panel, spot)), texts.get(reader, "attendance.panel.walkIn")));
        if (panel.inVoice() > 0) {
            ways.add(Button.primary(
                    AttendanceIds.VOICE.write(look(panel, spot)),
                    texts.get(reader, "attendance.panel.voice", "count", panel.inVoice())));
        }
        if (panel.tables().isEmpty()) {
            ways.add(Button.secondary(
                    AttendanceIds.VIEW.write(look(panel, spot.on(spot.view().next()))), next(spot.view(), reader)));
        }
        if (page.pages() > 1) {
            ways.add(Button.secondary(
                            AttendanceIds.PAGE.write(look(panel, spot.onPage(page.number() - 1))),
                            texts.get(reader, "attendance.page.back"))
                    .withDisabled(page.number() == 1));
            ways.add(Button.secondary(
                            AttendanceIds.PAGE.write(look(panel, spot.onPage(page.number() + 1))),
                            texts.get(reader, "attendance.page.on", "page", page.number(), "pages", page.pages()))
                    .withDisabled(page.number() == page.pages()));
        }
        return ways;
    }

    /** Whom to list, where there are tables to choose from as well. */
    StringSelectMenu menu(Panel panel, Language reader) {
        Spot spot = panel.spot();
        StringSelectMenu.Builder menu = StringSelectMenu.create(AttendanceIds.LIST.write(look(panel, spot)));
        for (View view : View.values()) {
            menu.addOption(texts.word(reader, view), spot.on(view).text());
        }
        panel.tables().numbers().stream()
                .limit(MOST_TABLES)
                .forEach(number -> menu.addOption(
                        texts.get(reader, "attendance.table", "number", number),
                        spot.atTable(number).text()));
        Spot shown = spot.table() > 0 ? spot.atTable(spot.table()) : spot.on(spot.view());
        return menu.setDefaultValues(shown.text()).build();
    }

    private String next(View view, Language reader) {
        return switch (view) {
            case NOT_YET -> texts.get(reader, "attendance.panel.showList");
            case LIST -> texts.get(reader, "attendance.panel.showEveryone");
            case EVERYONE -> texts.get(reader, "attendance.panel.showNotYet");
        };
    }

    private static Look look(Panel panel, Spot spot) {
        return new Look(panel.door().meeting().id(), spot);
    }
}
