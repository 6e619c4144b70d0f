package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Checkin;
import dev.kizuna.attendance.Door;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import dev.kizuna.member.reading.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has just happened at the door: in two lines, as tall as what stands there before.
 *
 * @param words above the list
 * @param last whom it was about, as long as one press takes it back; their name in the list takes no press meanwhile
 * @param unseated who came, and has no seat where others were told theirs
 */
record PanelNews(String words, Optional<Checkin> last, Optional<Person> unseated) {

    /** Of one person, with what is to be minded about them and where they sit. */
    static PanelNews of(Checkin news, Door door, ToldTables tables, PersonWords people, Texts texts, Language reader) {
        String words = texts.get(reader, key(news), "name", PersonWords.name(news.person()));
        // What another hand has said is not taken back from here by somebody who did not know of it.
        Optional<Checkin> last = Optional.of(news).filter(Checkin::own);
        String further =
                "\n" + texts.get(reader, last.isPresent() ? "attendance.panel.mistaken" : "attendance.panel.next");
        if (!news.here()) {
            return new PanelNews(words + further, last, Optional.empty());
        }
        List<String> minded = new ArrayList<>();
        Optional<String> table = tables.number(news.person());
        if (!tables.isEmpty()) {
            minded.add(table.map(number -> texts.get(reader, "attendance.table", "number", number))
                    .orElseGet(() -> texts.get(reader, "attendance.panel.unseated")));
        }
        door.entries().stream()
                .filter(entry -> entry.person().id().equals(news.person().id()))
                .forEach(entry -> minded.addAll(people.badges(entry, reader)));
        if (news.news() && isAwaitedTwin(news.person(), door)) {
            minded.add(texts.get(reader, "attendance.panel.namesake"));
        }
        return new PanelNews(
                words
                        + (minded.isEmpty()
                                ? further
                                : "\n" + texts.get(reader, "attendance.panel.minded", "badges", minded)),
                last,
                tables.isEmpty() || table.isPresent() ? Optional.empty() : Optional.of(news.person()));
    }

    /** Whether somebody else of this name is on the list and not here yet, who may be the one who came. */
    private static boolean isAwaitedTwin(Person person, Door door) {
        boolean unannounced =
                door.entries().stream().anyMatch(entry -> entry.person().id().equals(person.id()) && entry.walkIn());
        return unannounced
                && door.entries().stream()
                        .filter(entry -> entry.isOnList() && !entry.isHere())
                        .anyMatch(entry -> NameKey.of(entry.person().name()).equals(NameKey.of(person.name())));
    }

    /** Words alone. */
    static PanelNews said(String words) {
        return new PanelNews(words, Optional.empty(), Optional.empty());
    }

    /** Of those in voice. */
    static PanelNews of(VoiceDoor.Outcome news, Texts texts, Language reader) {
        String words = texts.get(reader, "attendance.panel.voiceIn", "news", news.news(), "already", news.already());
        return said(
                news.unknown() == 0
                        ? words
                        : words + "\n" + texts.get(reader, "attendance.panel.voiceUnknown", "count", news.unknown()));
    }

    boolean isAbout(MemberId member) {
        return last.filter(news -> news.person().id().equals(member)).isPresent();
    }

    private static String key(Checkin news) {
        if (news.here()) {
            return news.news() ? "attendance.panel.in" : "attendance.panel.inAlready";
        }
        return news.news() ? "attendance.panel.out" : "attendance.panel.outAlready";
    }
}
