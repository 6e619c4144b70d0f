package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rsvp.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Twenty minutes before a meeting to which everybody comes: its door, as people find it on Discord. */
final class DoorScene {
    private static final Texts TEXTS = new Texts("attendance");
    private static final LocalDateTime BEFORE = LocalDateTime.parse("2026-12-05T13:40");
    private static final Pattern WORD = Pattern.compile("# (\\p{IsHiragana}+\\d\\d)");

    private final LiveCircle circle;

    private DoorScene(LiveCircle circle) {
        this.circle = circle;
    }

    static DoorScene in(LiveCircle circle, int people) {
        circle.setUp(Language.JA);
        AnnouncedMeeting meeting = AnnouncedMeeting.in(circle, "絆の会", people).whole();
        for (int person = 1; person <= people; person++) {
            meeting.press(circle.member(person), Answer.GOING).settle(PATIENCE);
        }
        circle.clock.forward(Duration.between(
                circle.clock.instant(), BEFORE.atZone(ZoneId.of("Asia/Tokyo")).toInstant()));
        return new DoorScene(circle);
    }

    static String name(int person) {
        return LiveCircle.name(person);
    }

    /** Three of them: by role, by being the owner, and one who was given the role this morning. */
    List<Person> coordinators() {
        circle.owner().giveRole(circle.guild.id(), circle.member(1).id(), circle.guild.role(LiveCircle.COORDINATORS));
        return List.of(circle.coordinator(), circle.owner(), circle.member(1));
    }

    /** A panel newly opened. */
    ObjectNode panel(Person hand) {
        return hand.run("/attendance panel", Map.of(), circle.news())
                .settle(PATIENCE)
                .message();
    }

    /** Presses the button with this label and does not wait. */
    Act press(Person hand, ObjectNode message, String label) {
        return hand.press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, label));
    }

    /** Waits until each one's panel says this by itself. */
    void showsWithoutAPress(List<Person> hands, List<ObjectNode> panels, String... words) {
        for (int hand = 0; hand < hands.size(); hand++) {
            Person looking = hands.get(hand);
            long panel = panels.get(hand).path("id").asLong();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(LiveCircle.words(looking.message(circle.news(), panel)))
                            .contains(words));
        }
    }

    /** The panel of everyone on the list, whether here or not. */
    ObjectNode list(ObjectNode panel) {
        return circle.coordinator()
                .select(
                        circle.news(),
                        panel.path("id").asLong(),
                        LiveCircle.menu(panel, "attendance.list")
                                .path("custom_id")
                                .asText(),
                        List.of("ALL-LIST-0-1-0"))
                .settle(PATIENCE)
                .message();
    }

    /** A coordinator hangs the word on the wall, and the person types it; with it comes a picture. */
    void byCode(int person) {
        ObjectNode wall = circle.coordinator()
                .run("/attendance code", Map.of(), circle.news())
                .settle(PATIENCE)
                .message();
        assertThat(wall.path("attachments").path(0).path("filename").asText()).endsWith(".png");
        Matcher word = WORD.matcher(LiveCircle.words(wall));
        assertThat(word.find()).isTrue();
        Act typed = circle.member(person)
                .run("/checkin", Map.of("code", word.group(1)), circle.news())
                .settle(PATIENCE);
        welcomes(typed);
    }

    /** By the button in the direct message that came two hours before. */
    void byTheButtonOfTheReminder(int person) {
        Person member = circle.member(person);
        await().atMost(PATIENCE).until(() -> !member.mail().isEmpty());
        ObjectNode letter = member.mail().get(member.mail().size() - 1);
        Act pressed = member.press(
                        letter.path("channel_id").asLong(),
                        letter.path("id").asLong(),
                        LiveCircle.button(letter, text("attendance.button.checkIn")))
                .settle(PATIENCE);
        welcomes(pressed);
    }

    private static void welcomes(Act act) {
        assertThat(LiveCircle.words(act.message())).contains("受付しました", "絆の会");
    }

    void walkIn(String name, String from) {
        Person hand = circle.coordinator();
        assertThat(press(hand, panel(hand), text("attendance.panel.walkIn"))
                        .settle(PATIENCE)
                        .answered())
                .isTrue();
        Act filled = hand.submit(Map.of("name", name, "from", from)).settle(PATIENCE);
        assertThat(LiveCircle.words(filled.message())).contains(name, "飛び入り");
    }

    void undo(String name) {
        Act undone = circle.owner()
                .run("/attendance undo", Map.of("person", name), circle.news())
                .settle(PATIENCE);
        assertThat(LiveCircle.words(undone.message())).contains("取り消しました");
    }

    String summary() {
        return LiveCircle.words(circle.coordinator()
                .run("/attendance summary", Map.of(), circle.news())
                .settle(PATIENCE)
                .message());
    }

    /** The bot in a process of its own, with the circle's time. */
    KilledBot start() {
        Duration ahead = Duration.between(Clock.systemUTC().instant(), circle.clock.instant());
        return KilledBot.start(circle.installation, ahead, Duration.ZERO);
    }

    private static String text(String key) {
        return TEXTS.get(Language.JA, key);
    }
}
