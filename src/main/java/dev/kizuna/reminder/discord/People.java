package dev.kizuna.reminder.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.Set;

/** Several people in one line, marked where no reminder reaches them on Discord. */
final class People {
    private static final int NAME = 40;
    private static final int LINE = 900;

    private final Texts texts;

    People(Texts texts) {
        this.texts = texts;
    }

    String names(List<Person> people, Language reader) {
        return names(people, Set.of(), reader);
    }

    /** @param spared who want to hear of changes only */
    String names(List<Person> people, Set<MemberId> spared, Language reader) {
        if (people.isEmpty()) {
            return texts.get(reader, "reminder.nobody");
        }
        String between = reader == Language.JA ? "、" : ", ";
        StringBuilder line = new StringBuilder();
        for (int shown = 0; shown < people.size(); shown++) {
            String name = name(people.get(shown), spared);
            if (line.length() + name.length() > LINE) {
                return texts.get(reader, "reminder.andMore", "names", line.toString(), "count", people.size() - shown);
            }
            line.append(shown == 0 ? "" : between).append(name);
        }
        return line.toString();
    }

    /** No more than so many of them, and how many more there are. */
    String first(int most, List<Person> people, Language reader) {
        return people.size() <= most
                ? names(people, reader)
                : texts.get(
                        reader,
                        "reminder.andMore",
                        "names",
                        names(people.subList(0, most), reader),
                        "count",
                        people.size() - most);
    }

    private static String name(Person person, Set<MemberId> spared) {
        String name = UserText.line(person.name(), NAME);
        if (spared.contains(person.id())) {
            return name + " 🔕";
        }
        return person.user().isPresent() ? name : name + " ☎";
    }
}
