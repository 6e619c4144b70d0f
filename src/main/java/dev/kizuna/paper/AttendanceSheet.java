package dev.kizuna.paper;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The list at the door: a box to tick, the name below its reading, and at the edge the letters to look it up by. */
final class AttendanceSheet {
    static final int LINES = 21;
    /** For people who come unannounced. */
    private static final int LEAST_BLANK = 3;

    private static final ListEntry BLANK = new ListEntry(new Attendee("", "", "", ""), "", "", "");

    private final Texts texts;
    private final Lettering lettering;

    AttendanceSheet(Texts texts, Lettering lettering) {
        this.texts = texts;
        this.lettering = lettering;
    }

    String html(Heading heading, List<ListEntry> entries) {
        Markup html = Layout.begin(heading, lettering, "attendance");
        Set<String> tabs = new LinkedHashSet<>();
        entries.stream().map(ListEntry::tab).filter(tab -> !tab.isEmpty()).forEach(tabs::add);
        List<List<ListEntry>> pages = Layout.pages(withBlanks(entries), LINES);
        for (int page = 0; page < pages.size(); page++) {
            html.raw("<div class=\"sheet\">");
            String sheet = texts.get(heading.reader(), "paper.attendance");
            Layout.heading(html, texts, heading, sheet, page + 1, pages.size());
            table(html, heading.reader(), pages.get(page));
            edge(html, tabs, pages.get(page));
            html.raw("</div>");
        }
        return Layout.end(html);
    }

    private static List<ListEntry> withBlanks(List<ListEntry> entries) {
        List<ListEntry> lines = new ArrayList<>(entries);
        do {
            lines.add(BLANK);
        } while (lines.size() % LINES != 0 || lines.size() - entries.size() < LEAST_BLANK);
        return lines;
    }

    private void table(Markup html, Language reader, List<ListEntry> lines) {
        html.raw("<table><thead><tr>");
        head(html, "tab", "");
        head(html, "box", texts.get(reader, "paper.attendance.here"));
        head(html, "person", texts.get(reader, "paper.attendance.name"));
        head(html, "office", texts.get(reader, "paper.attendance.organisation"));
        head(html, "field", texts.get(reader, "paper.attendance.field"));
        head(html, "answer", texts.get(reader, "paper.attendance.answer"));
        head(html, "note", texts.get(reader, "paper.attendance.note"));
        html.raw("</tr></thead><tbody>");
        String above = "";
        for (ListEntry line : lines) {
            line(html, line, !line.tab().isEmpty() && !line.tab().equals(above));
            above = line.tab();
        }
        html.raw("</tbody></table>");
    }

    private static void head(Markup html, String style, String word) {
        html.raw("<th class=\"" + style + "\">").words(word).raw("</th>");
    }

    private static void line(Markup html, ListEntry line, boolean first) {
        Attendee attendee = line.attendee();
        html.raw(first ? "<tr class=\"first\">" : "<tr>").raw("<td class=\"tab\">");
        html.set("", first ? line.tab() : "", true, 6.5, 6, 13);
        html.raw("</td><td class=\"box\"><div class=\"tick\"></div></td><td class=\"person\">");
        html.set("reading", attendee.reading(), false, 57, 3.7, 8.5);
        html.set("", attendee.name(), true, 57, 6.9, 15);
        html.raw("</td><td class=\"office\">").set("", attendee.organisation(), false, 46, 10.6, 10.5);
        html.raw("</td><td class=\"field\">").set("", attendee.field(), false, 23, 10.6, 10);
        html.raw("</td><td class=\"answer\">").set("", line.answer(), false, 13, 10.6, 10);
        html.raw("</td><td class=\"note\">").set("", line.note(), false, 17.5, 10.6, 9);
        html.raw("</td></tr>");
    }

    /** As in a dictionary: the letters one below the other, those of this page in white on black. */
    private static void edge(Markup html, Set<String> tabs, List<ListEntry> lines) {
        Set<String> here = new LinkedHashSet<>();
        lines.forEach(line -> here.add(line.tab()));
        double step = Math.min(16, 240.0 / Math.max(1, tabs.size()));
        double top = 34;
        for (String tab : tabs) {
            html.at("div", here.contains(tab) ? "edge here" : "edge", 198, top);
            html.set("", tab, true, 6, Math.min(6, step - 0.5), 12).raw("</div>");
            top += step;
        }
    }
}
