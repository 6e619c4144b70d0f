package dev.kizuna.privacy.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.DateWords;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What is held about somebody as a page that any phone opens, in their language. */
final class ReadablePage {
    private final BiFunction<String, Language, String> notices;
    private final Texts texts;

    /** @param notices what a notice of a kind is about */
    ReadablePage(BiFunction<String, Language, String> notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    String page(List<Held> held, ZoneId zone, Language reader) {
        Map<Subject, List<Held>> bySubject =
                held.stream().collect(Collectors.groupingBy(Held::subject, TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(reader.locale().getLanguage())
                .append("\"><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(texts.get(reader, "privacy.page.title"))
                .append("</title>\n<style>body{font:16px/1.7 sans-serif;max-width:40em;margin:2em auto;padding:0 1em}")
                .append("li{margin:.4em 0}b{font-weight:600}</style>\n<h1>")
                .append(texts.get(reader, "privacy.page.title"))
                .append("</h1>\n<p>")
                .append(texts.get(reader, "privacy.page.about"))
                .append("</p>\n");
        bySubject.forEach((subject, things) -> {
            page.append("<h2>").append(texts.word(reader, subject)).append("</h2>\n<ul>\n");
            things.forEach(
                    one -> page.append("<li>").append(line(one, zone, reader)).append("</li>\n"));
            page.append("</ul>\n");
        });
        return page.append("</html>\n").toString();
    }

    private String line(Held held, ZoneId zone, Language reader) {
        return held.items().entrySet().stream()
                .map(item -> "<b>" + texts.word(reader, item.getKey()) + "</b> "
                        + escaped(said(held.subject(), item.getKey(), item.getValue(), zone, reader)))
                .collect(Collectors.joining(" ・ "));
    }

    private String said(Subject subject, Detail item, Object value, ZoneId zone, Language reader) {
        if (value instanceof Instant moment) {
            return DateWords.moment(reader, moment.atZone(zone));
        }
        if (item == Detail.VERSION) {
            return value.equals(0) ? texts.get(reader, "privacy.page.firstVersion") : value.toString();
        }
        if (item == Detail.LANGUAGE) {
            return Locale.forLanguageTag(value.toString()).getDisplayLanguage(reader.locale());
        }
        if (subject == Subject.NOTICE && item == Detail.TITLE) {
            return notices.apply(value.toString(), reader);
        }
        return value instanceof Enum<?> word ? texts.word(reader, word) : value.toString();
    }

    private static String escaped(String text) {
        return UserText.plain(text, Integer.MAX_VALUE)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
