package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Door;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Person;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person at the door, in words: on the button, and above the buttons what they wrote. */
final class PersonWords {
    private static final int NAME = 30;
    private static final int ORGANISATION = 24;
    private static final int NOTE = 40;

    private final Texts texts;

    PersonWords(Texts texts) {
        this.texts = texts;
    }

    static String name(Person person) {
        return UserText.line(person.name(), NAME);
    }

    /** For a button. */
    static String label(Person person) {
        return UserText.label(person.name(), NAME);
    }

    /**
     * The same whether they are here or not, so that no button becomes wider or narrower.
     *
     * @param alike whether somebody else with this name is near
     */
    String button(Door.Entry entry, boolean alike, ToldTables tables, Language reader) {
        Person person = entry.person();
        String name = label(person);
        if (alike && !person.organisation().isEmpty()) {
            name += " " + UserText.label(person.organisation(), ORGANISATION);
        }
        String seated = tables.number(person).map(number -> "〔" + number + "〕").orElse("");
        List<String> badges = badges(entry, reader);
        return badges.isEmpty()
                ? name + seated
                : texts.get(reader, "attendance.person.badged", "name", name + seated, "badges", badges);
    }

    /** The name with what they wrote; empty for who wrote nothing. */
    Optional<String> note(Door.Entry entry) {
        return Optional.ofNullable(entry.standing())
                .map(Standing::note)
                .map(note -> "✏️ " + name(entry.person()) + "：" + UserText.line(note, NOTE));
    }

    /** What is to be minded about the person. */
    List<String> badges(Door.Entry entry, Language reader) {
        List<String> badges = new ArrayList<>();
        Standing standing = entry.standing();
        if (entry.firstTime()) {
            badges.add(texts.get(reader, "attendance.badge.first"));
        }
        if (standing != null && standing.place() == Place.MAYBE) {
            badges.add(texts.get(reader, "attendance.badge.unclear"));
        }
        if (standing != null && standing.place() == Place.WAITING) {
            badges.add(texts.get(reader, "attendance.badge.waiting"));
        }
        if (entry.walkIn()) {
            badges.add(texts.get(reader, "attendance.badge.walkIn"));
        }
        return badges;
    }
}
