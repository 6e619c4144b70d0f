package dev.kizuna.paper;

import dev.kizuna.i18n.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What lies on each table: who sits there, and who leads and who writes. */
final class TableSheets {
    private static final int LINES = 12;
    /** As many as have room for larger letters. */
    private static final int FEW = 8;

    private static final double LARGER = 1.45;

    private final Texts texts;
    private final Lettering lettering;

    TableSheets(Texts texts, Lettering lettering) {
        this.texts = texts;
        this.lettering = lettering;
    }

    String html(Heading heading, List<TableList> tables) {
        Marks marks = new Marks(tables.stream().flatMap(TableSheets::attendees));
        Markup html = Layout.begin(heading, lettering, "tables");
        for (TableList table : tables) {
            List<List<TableList.Seat>> pages = Layout.pages(table.seats(), LINES);
            for (int page = 0; page < pages.size(); page++) {
                html.raw("<div class=\"sheet\">");
                String sheet = texts.get(heading.reader(), "paper.tables");
                Layout.heading(html, texts, heading, sheet, page + 1, pages.size());
                html.raw("<div class=\"number\">");
                html.set("", number(heading, table), true, 180, 17, 40).raw("</div>");
                seats(html, pages.get(page), marks, table.seats().size() <= FEW);
                html.raw("</div>");
            }
        }
        return Layout.end(html);
    }

    private String number(Heading heading, TableList table) {
        return table.round() == 0
                ? texts.get(heading.reader(), "paper.table.number", "table", table.table())
                : texts.get(heading.reader(), "paper.table.ofRound", "round", table.round(), "table", table.table());
    }

    private static void seats(Markup html, List<TableList.Seat> seats, Marks marks, boolean few) {
        html.raw(few ? "<table class=\"roomy\"><tbody>" : "<table><tbody>");
        seats.forEach(seat -> seat(html, seat, marks, few ? LARGER : 1));
        html.raw("</tbody></table>");
    }

    private static void seat(Markup html, TableList.Seat seat, Marks marks, double scale) {
        Attendee attendee = seat.attendee();
        html.raw("<tr><td class=\"role\">").set("", seat.role(), true, 22, 14 * scale, 13 * scale);
        html.raw("</td><td class=\"person\">");
        html.set("reading", attendee.reading(), false, 73, 4.5 * scale, 10.5 * scale);
        html.set("", attendee.name(), true, 73, 9.5 * scale, 22 * scale);
        html.raw("</td><td class=\"office\">").set("", attendee.organisation(), false, 52, 14.5 * scale, 12 * scale);
        html.raw("</td><td class=\"shape\">");
        if (!attendee.field().isBlank()) {
            Marks.Mark mark = marks.of(attendee.field());
            html.raw("<span style=\"color:" + mark.colour() + "\">")
                    .words(mark.shape())
                    .raw("</span>");
        }
        html.raw("</td><td class=\"field\">").set("", attendee.field(), false, 22, 14.5 * scale, 12 * scale);
        html.raw("</td></tr>");
    }

    private static Stream<Attendee> attendees(TableList table) {
        return table.seats().stream().map(TableList.Seat::attendee);
    }
}
