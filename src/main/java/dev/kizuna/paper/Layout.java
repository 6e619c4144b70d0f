package dev.kizuna.paper;

import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.List;

/** What all sheets have in common: the document around them, and the heading of a page. */
final class Layout {
    private Layout() {}

    /** A document, its pages still to come. */
    static Markup begin(Heading heading, Lettering lettering, String style) {
        return new Markup(lettering)
                .raw("<html lang=\"" + heading.reader().locale().getLanguage() + "\"><head><title>")
                .words(heading.title())
                .raw("</title><meta name=\"description\" content=\"")
                .words(heading.title())
                .raw("\"/><style>" + Press.style("sheet") + Press.style(style) + "</style></head><body>");
    }

    static String end(Markup html) {
        return html.raw("</body></html>").toString();
    }

    /** The top of a page: meeting, count and time, and which page it is. */
    static void heading(Markup html, Texts texts, Heading heading, String sheet, int page, int pages) {
        html.raw("<div class=\"heading\">")
                .set("title", heading.title(), true, 120, 9.5, 17)
                .set("when", heading.numbers() + " · " + heading.when(), false, 186, 5, 10)
                .set("kind", sheet, true, 40, 5, 11)
                .set("page", texts.get(heading.reader(), "paper.page", "page", page, "pages", pages), false, 40, 5, 10)
                .raw("</div>");
    }

    /** The list in pieces of at most {@code size}; a piece of nothing where there is nothing. */
    static <T> List<List<T>> pages(List<T> all, int size) {
        List<List<T>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            pages.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return pages.isEmpty() ? List.of(List.of()) : pages;
    }
}
