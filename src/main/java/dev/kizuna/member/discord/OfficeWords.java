package dev.kizuna.member.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Person;
import dev.kizuna.member.office.Succession;
import java.util.ArrayList;
import java.util.List;

/** Who was at an office before somebody and who is there after them, in words. */
public final class OfficeWords {
    private static final int LONGEST = 80;
    private static final int MOST = 3;

    private final Texts texts;

    public OfficeWords(Texts texts) {
        this.texts = texts;
    }

    /** A line for each; none where nothing was handed over. */
    public List<String> of(Succession succession, Language reader) {
        List<String> lines = new ArrayList<>();
        if (!succession.before().isEmpty()) {
            List<String> names = succession.before().stream()
                    .limit(MOST)
                    .map(Person::name)
                    .map(OfficeWords::line)
                    .toList();
            lines.add("-# " + texts.get(reader, "member.office.before", "names", names));
        }
        succession.after().stream()
                .limit(MOST)
                .map(handed -> texts.get(
                        reader,
                        "member.office.after",
                        "office",
                        line(handed.office()),
                        "name",
                        line(handed.successor().name())))
                .forEach(line -> lines.add("-# " + line));
        return lines;
    }

    private static String line(String typed) {
        return UserText.line(typed, LONGEST);
    }
}
