package dev.kizuna.paper;

import dev.kizuna.i18n.Texts;

/** Numbers to stand on the tables, readable across a hall. */
final class TableCards {
    private final Texts texts;
    private final Lettering lettering;

    TableCards(Texts texts, Lettering lettering) {
        this.texts = texts;
        this.lettering = lettering;
    }

    String html(Heading heading, int tables) {
        Markup html = Layout.begin(heading, lettering, "cards");
        for (int table = 1; table <= tables; table++) {
            html.raw("<div class=\"sheet\">");
            half(html, heading, table, "half back");
            html.raw("<div class=\"fold\"></div>");
            half(html, heading, table, "half front");
            html.raw("</div>");
        }
        return Layout.end(html);
    }

    private void half(Markup html, Heading heading, int table, String style) {
        html.raw("<div class=\"" + style + "\"><div class=\"word\">");
        html.set("", texts.get(heading.reader(), "paper.table"), true, 180, 18, 40);
        html.raw("</div><div class=\"number\">").set("", Integer.toString(table), true, 180, 105, 248);
        html.raw("</div></div>");
    }
}
