package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Checkin;
import dev.kizuna.attendance.Door;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has just happened at the door.
 *
 * @param words above the list
 * @param undoable who can be said not to be here after all, by one press
 */
record PanelNews(String words, Optional<Person> undoable) {

    /** Of one person, with what is to be minded about them and where they sit. */
    static PanelNews of(Checkin news, Door door, ToldTables tables, PersonWords people, Texts texts, Language reader) {
        String words = texts.get(reader, key(news), "name", PersonWords.name(news.person()));
        if (!news.here()) {
            return new PanelNews(words, Optional.empty());
        }
        List<String> minded = new ArrayList<>();
        if (!tables.isEmpty()) {
            minded.add(tables.number(news.person())
                    .map(number -> texts.get(reader, "attendance.table", "number", number))
                    .orElseGet(() -> texts.get(reader, "attendance.panel.unseated")));
        }
        door.entries().stream()
                .filter(entry -> entry.person().id().equals(news.person().id()))
                .forEach(entry -> minded.addAll(people.badges(entry, reader)));
        return new PanelNews(
                minded.isEmpty()
                        ? words
                        : texts.get(reader, "attendance.panel.newsOf", "news", words, "badges", minded),
                Optional.of(news.person()));
    }

    /** Of those in voice. */
    static PanelNews of(VoiceDoor.Outcome news, Texts texts, Language reader) {
        String words = texts.get(reader, "attendance.panel.voiceIn", "news", news.news(), "already", news.already());
        return new PanelNews(
                news.unknown() == 0
                        ? words
                        : words + "\n" + texts.get(reader, "attendance.panel.voiceUnknown", "count", news.unknown()),
                Optional.empty());
    }

    private static String key(Checkin news) {
        if (news.here()) {
            return news.news() ? "attendance.panel.in" : "attendance.panel.inAlready";
        }
        return news.news() ? "attendance.panel.out" : "attendance.panel.outAlready";
    }
}
