package dev.kizuna.reminder.discord;

import static java.util.stream.Collectors.joining;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.reminder.Coordinators.Known;
import java.util.List;

/** Several coordinators in one line. */
record CoordinatorNames(Texts texts) {
    private static final int NAMED = 8;
    private static final int NAME = 24;

    String of(List<Known> known, Language reader) {
        if (known.isEmpty()) {
            return texts.get(reader, "reminder.nobody");
        }
        String names = known.stream()
                .limit(NAMED)
                .map(one -> UserText.line(one.name(), NAME))
                .collect(joining(reader == Language.JA ? "、" : ", "));
        int more = known.size() - NAMED;
        return more > 0 ? texts.get(reader, "reminder.andMore", "names", names, "count", more) : names;
    }
}
