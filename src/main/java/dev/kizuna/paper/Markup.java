package dev.kizuna.paper;

import java.util.Locale;

/** HTML as it is written for a sheet. What people typed goes in by {@link #set} and {@link #words} only. */
final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final Lettering lettering;

    Markup(Lettering lettering) {
        this.lettering = lettering;
    }

    /** Tags and nothing else. */
    Markup raw(String tags) {
        html.append(tags);
        return this;
    }

    /** An open element at a place of the page, in mm from its corner. */
    Markup at(String tag, String style, double left, double top) {
        html.append(String.format(
                Locale.ROOT, "<%s class=\"%s\" style=\"left:%.2fmm;top:%.2fmm\">", tag, style, left, top));
        return this;
    }

    /** A text in an element of its own, as large as its box allows. */
    Markup set(String style, String typed, boolean heavy, double width, double height, double points) {
        Lettering.Set set = lettering.fit(typed, heavy, width, height, points);
        html.append(String.format(Locale.ROOT, "<div class=\"%s\" style=\"font-size:%.2fpt\">", style, set.points()));
        for (int i = 0; i < set.lines().size(); i++) {
            html.append(i == 0 ? "" : "<br/>").append(escaped(set.lines().get(i)));
        }
        html.append("</div>");
        return this;
    }

    /** Words of the house, which are short. */
    Markup words(String words) {
        html.append(escaped(words));
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
