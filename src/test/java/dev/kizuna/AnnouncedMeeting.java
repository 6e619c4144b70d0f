package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.circle.Circles;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Roster;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.Standing;
import dev.kizuna.sealing.Seals;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A meeting whose card stands in the channel, planned and announced as a coordinator does. */
final class AnnouncedMeeting {
    private static final Texts TEXTS = new Texts("discord", "circle", "member", "when", "meeting", "rsvp");
    private static final Language LANGUAGE = Language.JA;

    private final LiveCircle circle;
    final String title;

    private AnnouncedMeeting(LiveCircle circle, String title) {
        this.circle = circle;
        this.title = title;
    }

    /** @param title no other meeting's, nor part of one */
    static AnnouncedMeeting in(LiveCircle circle, String title, int capacity) {
        return in(circle, title, "12/5 14:00-16:00", capacity);
    }

    /** On the day after the clocks of {@link LiveCircle} begin, so near that seats are offered. */
    static AnnouncedMeeting tomorrow(LiveCircle circle, String title, int capacity) {
        return in(circle, title, "11/6 9:00-10:00", capacity);
    }

    private static AnnouncedMeeting in(LiveCircle circle, String title, String when, int capacity) {
        Act created = circle.coordinator()
                .run("/meeting create", Map.of("title", title, "when", when, "capacity", capacity), circle.news())
                .settle(PATIENCE);
        AnnouncedMeeting meeting = new AnnouncedMeeting(circle, title);
        Act panel = meeting.coordinate(created, "meeting.draft.right");
        Act preview = meeting.coordinate(panel, "rsvp.button.announce");
        meeting.coordinate(preview, "rsvp.announce.button");
        await().atMost(PATIENCE).until(() -> !meeting.cards().isEmpty());
        return meeting;
    }

    /** To a week later, as a coordinator does. */
    void postpone() {
        postpone("12/12 14:00-16:00");
    }

    /** As a coordinator does, to when they say. */
    void postpone(String when) {
        Act asked = circle.coordinator()
                .run("/meeting postpone", Map.of("meeting", title, "when", when), circle.news())
                .settle(PATIENCE);
        coordinate(asked, "meeting.postpone.confirm");
    }

    private Act coordinate(Act before, String labelKey) {
        ObjectNode message = before.message();
        String button = LiveCircle.button(message, text(labelKey));
        return circle.coordinator()
                .press(circle.news(), message.path("id").asLong(), button)
                .settle(PATIENCE);
    }

    /** What is the matter with this meeting, in the words of the diagnosis; nothing if it is all there. */
    List<String> complaints() {
        return LiveCircle.words(diagnosis().message())
                .lines()
                .filter(line -> line.contains(title))
                .toList();
    }

    private Act diagnosis() {
        return circle.coordinator()
                .run("/circle diagnose", Map.of(), circle.news())
                .settle(PATIENCE);
    }

    /** As a coordinator does who was told by the diagnosis that something is missing, if it is all that is missing. */
    void putBack() {
        Act diagnosis = diagnosis();
        assertThat(LiveCircle.words(diagnosis.message())).contains(title);
        coordinate(diagnosis, "rsvp.button.putBack");
        await().atMost(PATIENCE).until(() -> cards().size() == 1);
    }

    /** Every card of this meeting that stands. */
    List<ObjectNode> cards() {
        return circle.cards().stream()
                .filter(message -> LiveCircle.words(message).contains(title))
                .toList();
    }

    /** The threads for its questions that are there, asleep or not. */
    List<ObjectNode> threads() {
        return circle.owner().channels(circle.guild.id()).stream()
                .filter(channel -> channel.path("type").asInt() == 11)
                .filter(channel -> channel.path("name").asText().equals(title))
                .toList();
    }

    /** The messages in its thread that carry the file for calendars. */
    List<ObjectNode> calendars() {
        return threads().stream()
                .flatMap(thread -> circle.owner().messages(thread.path("id").asLong()).stream())
                .filter(message -> !message.path("attachments").isEmpty())
                .toList();
    }

    /** The server's events for it. */
    List<ObjectNode> events() {
        return circle.owner().scheduledEvents(circle.guild.id()).stream()
                .filter(event -> event.path("name").asText().contains(title))
                .toList();
    }

    /** Waits until card, thread and event stand. */
    AnnouncedMeeting whole() {
        await().atMost(PATIENCE).until(() -> cards().size() == 1 && calendars().size() == 1 && events().size() == 1);
        return this;
    }

    /** Presses the card's button and does not wait. */
    Act press(Person person, Answer answer) {
        ObjectNode card = cards().get(0);
        return press(person, card, answer);
    }

    /** As {@link #press(Person, Answer)}, on a card that was looked at before. */
    Act press(Person person, ObjectNode card, Answer answer) {
        String button = LiveCircle.button(card, text("rsvp.button." + name(answer)));
        return person.press(circle.news(), card.path("id").asLong(), button);
    }

    /** What the bot has stored. */
    Roster roster() {
        Transactions transactions = circle.application().database().transactions();
        Meetings meetings = new Meetings(transactions, new Circles(transactions, circle.clock), circle.clock);
        Rosters rosters =
                new Rosters(transactions, meetings, new Members(transactions), new Seals(circle.keys(), () -> false));
        CircleId id = new CircleId(circle.guild.id());
        return meetings.list(id).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .map(one -> rosters.roster(id, one.id()))
                .orElseThrow();
    }

    /** Waits until the one card tells the stored counts. */
    void awaitTrueCard() {
        await().atMost(PATIENCE).untilAsserted(this::checkCard);
    }

    /** The one card tells the counts that the stored answers come to, counted anew. */
    void checkCard() {
        List<Place> places = roster().entries().stream()
                .map(entry -> entry.standing().place())
                .toList();
        Headcount headcount = roster().turnout().headcount();
        int seated = count(places, Place.SEATED);
        int waiting = count(places, Place.WAITING);
        int capacity =
                headcount.meeting().capacity() == null ? 0 : headcount.meeting().capacity();
        assertThat(cards()).hasSize(1);
        assertThat(LiveCircle.words(cards().get(0)))
                .contains(text(
                        "rsvp.count.answers",
                        "going",
                        seated,
                        "maybe",
                        count(places, Place.MAYBE),
                        "declined",
                        count(places, Place.DECLINED)))
                .contains(
                        seated < capacity
                                ? text("rsvp.count.free", "free", capacity - seated, "capacity", capacity)
                                : text("rsvp.count.full", "capacity", capacity, "waiting", waiting));
    }

    private static int count(List<Place> places, Place wanted) {
        return (int) places.stream().filter(place -> place == wanted).count();
    }

    /** Whether what the person got to see says that this answer was taken. */
    static boolean acknowledges(ObjectNode message, Answer answer) {
        String words = LiveCircle.words(message);
        return answer == Answer.GOING
                ? grants(message) || words.contains(upToRank())
                : words.contains(text("rsvp.own." + name(answer)));
    }

    /** Whether what the person got to see says that they stand so, who are going. */
    static boolean tells(ObjectNode message, Standing standing) {
        return standing.place() == Place.SEATED
                ? grants(message)
                : LiveCircle.words(message).contains(text("rsvp.own.waiting", "rank", standing.rank()));
    }

    /** Whether what the person got to see says that they have a seat. */
    static boolean grants(ObjectNode message) {
        return LiveCircle.words(message).contains(text("rsvp.own.seated"));
    }

    private static String upToRank() {
        String words = text("rsvp.own.waiting", "rank", 0);
        return words.substring(0, words.indexOf('（'));
    }

    private static String name(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    static String text(String key, Object... values) {
        return TEXTS.get(LANGUAGE, key, values);
    }
}
