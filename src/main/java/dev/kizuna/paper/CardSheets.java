package dev.kizuna.paper;

import dev.kizuna.i18n.Texts;
import java.util.List;

/** Cards to work with at the tables: A7, formal help in a whole frame, informal help in a broken one. */
final class CardSheets {
    static final double WIDTH = 105;
    static final double HEIGHT = 74;
    private static final int ACROSS = 2;
    private static final int DOWN = 4;

    private final Texts texts;
    private final Lettering lettering;

    CardSheets(Texts texts, Lettering lettering) {
        this.texts = texts;
        this.lettering = lettering;
    }

    String html(Heading heading, List<CardFace> cards) {
        Markup html = Layout.begin(heading, lettering, "faces");
        for (List<CardFace> page : Layout.pages(cards, ACROSS * DOWN)) {
            html.raw("<div class=\"sheet\">");
            cuts(html);
            for (int i = 0; i < page.size(); i++) {
                CardFace card = page.get(i);
                double left = i % ACROSS * WIDTH;
                html.at("div", card.formal() ? "face formal" : "face informal", left + 5, i / ACROSS * HEIGHT + 5);
                face(html, heading, card);
                html.raw("</div>");
            }
            html.raw("</div>");
        }
        return Layout.end(html);
    }

    private void face(Markup html, Heading heading, CardFace card) {
        html.raw("<div class=\"kind\">").set("", card.kind(), true, 38, 5.5, 10.5);
        html.raw("</div><div class=\"field\">").set("", card.field(), false, 42, 5.5, 10.5);
        html.raw("</div><div class=\"name\">").set("", card.name(), true, 83, 18, 23);
        html.raw("</div><div class=\"offer\">").set("", card.offer(), false, 83, 23, 13);
        html.raw("</div>");
        if (card.table() != 0) {
            String table = texts.get(heading.reader(), "paper.table.number", "table", card.table());
            html.raw("<div class=\"table\">").set("", table, false, 40, 4.5, 9).raw("</div>");
        }
    }

    private static void cuts(Markup html) {
        html.at("div", "down", WIDTH, 0).raw("</div>");
        for (int y = 1; y < DOWN; y++) {
            html.at("div", "across", 0, y * HEIGHT).raw("</div>");
        }
    }
}
