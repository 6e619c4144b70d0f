package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rsvp.Headcount;
import java.util.ArrayList;
import java.util.List;

/** A headcount in words. */
final class CountWords {
    private static final int NAME = 40;
    private static final int NAMES = 800;

    private final Texts texts;

    CountWords(Texts texts) {
        this.texts = texts;
    }

    /** In a few lines of Discord's markdown. */
    String all(Headcount headcount, Language reader) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                reader,
                "rsvp.count.answers",
                "going",
                headcount.seated(),
                "maybe",
                headcount.maybe(),
                "declined",
                headcount.declined()));
        Integer free = headcount.free();
        Integer capacity = headcount.meeting().capacity();
        if (free != null && capacity != null) {
            lines.add(
                    free > 0
                            ? texts.get(reader, "rsvp.count.free", "free", free, "capacity", capacity)
                            : texts.get(
                                    reader, "rsvp.count.full", "capacity", capacity, "waiting", headcount.waiting()));
        }
        if (headcount.offered() > 0) {
            lines.add(texts.get(reader, "rsvp.count.offered", "count", headcount.offered()));
        }
        if (headcount.askedAgain() > 0) {
            lines.add(texts.get(reader, "rsvp.count.askedAgain", "count", headcount.askedAgain()));
        }
        return String.join("\n", lines);
    }

    /** As many as there is room for. */
    String names(List<String> names, Language reader) {
        StringBuilder shown = new StringBuilder();
        int left = names.size();
        for (String name : names) {
            String next = (shown.isEmpty() ? "" : reader == Language.JA ? "、" : ", ") + UserText.line(name, NAME);
            if (shown.length() + next.length() > NAMES) {
                break;
            }
            shown.append(next);
            left--;
        }
        return left > 0
                ? texts.get(reader, "rsvp.count.namesAndMore", "names", shown, "more", left)
                : texts.get(reader, "rsvp.count.names", "names", shown);
    }
}
