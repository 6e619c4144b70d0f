package dev.kizuna.paper;

import static java.util.stream.Collectors.joining;

import dev.kizuna.i18n.Texts;
import java.util.List;

/** Name tags: the name as large as it can be, its reading above it, and below it what line of work it stands for. */
final class NameTags {
    static final double WIDTH = 91;
    static final double HEIGHT = 55;
    static final double LEFT = 14;
    static final double TOP = 11;
    private static final int ACROSS = 2;
    private static final int DOWN = 5;
    /** For the field and the tables, beside the shape. */
    private static final double FOOT = 74;

    private final Texts texts;
    private final Lettering lettering;

    NameTags(Texts texts, Lettering lettering) {
        this.texts = texts;
        this.lettering = lettering;
    }

    String html(Heading heading, List<NameTag> tags) {
        Marks marks = new Marks(tags.stream().map(NameTag::attendee));
        Markup html = Layout.begin(heading, lettering, "tags");
        for (List<NameTag> page : Layout.pages(tags, ACROSS * DOWN)) {
            html.raw("<div class=\"sheet\">");
            cuts(html);
            for (int i = 0; i < page.size(); i++) {
                html.at("div", "tag", LEFT + i % ACROSS * WIDTH, TOP + i / ACROSS * HEIGHT);
                tag(html, heading, page.get(i), marks);
                html.raw("</div>");
            }
            html.raw("</div>");
        }
        return Layout.end(html);
    }

    private void tag(Markup html, Heading heading, NameTag tag, Marks marks) {
        Attendee attendee = tag.attendee();
        html.raw("<div class=\"office\">").set("", attendee.organisation(), false, 81, 8.5, 10.5);
        html.raw("</div><div class=\"reading\">").set("", attendee.reading(), false, 83, 6, 13);
        html.raw("</div><div class=\"name\">").set("", attendee.name(), true, 83, 19, 36);
        html.raw("</div>");
        if (!attendee.field().isBlank()) {
            Marks.Mark mark = marks.of(attendee.field());
            html.raw("<div class=\"field\" style=\"border-top-style:" + mark.line() + ";border-top-color:"
                            + mark.colour() + "\"><div class=\"shape\" style=\"color:" + mark.colour() + "\">")
                    .words(mark.shape())
                    .raw("</div>");
            html.set("word", attendee.field(), true, FOOT - 2 - tablesWidth(tag), 7.5, 13);
            html.raw("</div>");
        }
        if (!tag.tables().isEmpty()) {
            String tables = tag.tables().stream().map(String::valueOf).collect(joining("→"));
            html.raw("<div class=\"table\">");
            String words = texts.get(heading.reader(), "paper.table.number", "table", tables);
            html.set("", words, true, tablesWidth(tag), 7.5, 14);
            html.raw("</div>");
        }
    }

    private static double tablesWidth(NameTag tag) {
        return tag.tables().size() > 1 ? 38 : tag.tables().isEmpty() ? 0 : 24;
    }

    /** Where to cut, outside the tags, so that nothing shows on them. */
    private static void cuts(Markup html) {
        for (int x = 0; x <= ACROSS; x++) {
            html.at("div", "cut down", LEFT + x * WIDTH, TOP - 6).raw("</div>");
            html.at("div", "cut down", LEFT + x * WIDTH, TOP + DOWN * HEIGHT + 2)
                    .raw("</div>");
        }
        for (int y = 0; y <= DOWN; y++) {
            html.at("div", "cut across", LEFT - 6, TOP + y * HEIGHT).raw("</div>");
            html.at("div", "cut across", LEFT + ACROSS * WIDTH + 2, TOP + y * HEIGHT)
                    .raw("</div>");
        }
    }
}
