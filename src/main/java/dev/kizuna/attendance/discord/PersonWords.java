package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Door;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Person;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.TimeFormat;

/** One person at the door, in words: on the button, and with all that is to be known in the list. */
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

    /** @param alike whether somebody else with this name is near */
    String button(Door.Entry entry, boolean alike, Language reader) {
        Person person = entry.person();
        String name = label(person);
        if (alike && !person.organisation().isEmpty()) {
            name += " " + UserText.label(person.organisation(), ORGANISATION);
        }
        List<String> badges = badges(entry, reader);
        if (entry.isHere()) {
            return "✓ " + name;
        }
        return badges.isEmpty() ? name : texts.get(reader, "attendance.person.badged", "name", name, "badges", badges);
    }

    /** The name with where they work, what is to be minded, what they wrote, and when they came. */
    String line(Door.Entry entry, ToldTables tables, Language reader) {
        StringBuilder line = new StringBuilder("- ").append(name(entry.person()));
        String office = entry.person().organisation();
        if (!office.isEmpty()) {
            line.append(texts.get(reader, "attendance.person.office", "office", UserText.line(office, ORGANISATION)));
        }
        tables.number(entry.person())
                .ifPresent(number -> line.append("　").append(texts.get(reader, "attendance.table", "number", number)));
        for (String badge : badges(entry, reader)) {
            line.append("　**").append(badge).append("**");
        }
        Standing standing = entry.standing();
        if (standing != null && standing.note() != null) {
            line.append("　✏️ ").append(UserText.line(standing.note(), NOTE));
        }
        Instant came = entry.cameAt();
        if (came != null) {
            line.append("　✓ ").append(TimeFormat.TIME_SHORT.format(came));
        }
        return line.toString();
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
