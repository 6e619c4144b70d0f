package dev.kizuna.grouping.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.grouping.Duty;
import dev.kizuna.grouping.TablePlan.Guest;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Person;
import java.util.List;

/** Who sits at a table, in words. */
final class TableWords {
    private static final int NAME = 24;
    private static final int MOST = 12;

    private final Texts texts;

    TableWords(Texts texts) {
        this.texts = texts;
    }

    static String name(Person person) {
        return UserText.line(person.name(), NAME);
    }

    /** For menus and buttons. */
    static String label(Person person) {
        return UserText.label(person.label(), 2 * NAME);
    }

    /** The duties first; beyond a dozen how many more. */
    String guests(Table table, Language reader) {
        return guests(table, MOST, reader);
    }

    /** The same with so many names at most. */
    String guests(Table table, int most, Language reader) {
        List<String> named = table.guests().stream()
                .limit(most)
                .map(guest -> guest(guest, reader))
                .toList();
        int more = table.guests().size() - named.size();
        return more > 0
                ? texts.get(reader, "groups.table.andMore", "names", named, "count", more)
                : texts.get(reader, "groups.table.names", "names", named);
    }

    private String guest(Guest guest, Language reader) {
        String name = name(guest.person()) + (guest.pinned() ? " 📌" : "");
        return guest.duty() == Duty.NONE
                ? name
                : texts.get(reader, "groups.table.duty", "duty", guest.duty(), "name", name);
    }
}
