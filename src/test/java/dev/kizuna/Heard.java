package dev.kizuna;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.person.Person;
import java.util.List;
import java.util.stream.Stream;

/** How often a person was told something about a meeting, in private or by a ping in its thread. */
final class Heard {
    private Heard() {}

    /** That a seat has fallen free for them. */
    static int promotions(AnnouncedMeeting meeting, Person person) {
        return times(
                meeting,
                person,
                AnnouncedMeeting.text("rsvp.notice.promoted"),
                AnnouncedMeeting.text("rsvp.notice.inPublic"));
    }

    /** That a seat is held for them. */
    static int offers(AnnouncedMeeting meeting, Person person) {
        String words = AnnouncedMeeting.text("rsvp.notice.offered", "until", "", "stamp", "");
        String first = words.substring(0, words.indexOf('。'));
        return times(meeting, person, first, AnnouncedMeeting.text("rsvp.notice.inPublic"));
    }

    /** That it is moved. */
    static int postponements(AnnouncedMeeting meeting, Person person) {
        String words = AnnouncedMeeting.text("rsvp.notice.postponed");
        String first = words.substring(0, words.indexOf('。'));
        return times(meeting, person, first, first);
    }

    private static int times(AnnouncedMeeting meeting, Person person, String inPrivate, String inPublic) {
        List<ObjectNode> threads = meeting.threads();
        Stream<ObjectNode> letters = person.mail().stream()
                .filter(letter -> LiveCircle.words(letter).contains(meeting.title))
                .filter(letter -> LiveCircle.words(letter).contains(inPrivate));
        Stream<ObjectNode> pings = person.pings().stream()
                .filter(ping ->
                        threads.stream().anyMatch(thread -> thread.path("id").equals(ping.path("channel_id"))))
                .filter(ping -> LiveCircle.words(ping).contains(inPublic));
        return (int) Stream.concat(letters, pings)
                .map(message -> message.path("id").asText())
                .distinct()
                .count();
    }
}
