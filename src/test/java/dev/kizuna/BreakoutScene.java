package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.Wanted;
import dev.kizuna.grouping.Whom;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.sealing.ThrowawayKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A meeting on line for which six people were told their seats at two tables; three of them, and a stranger, are in voice. */
final class BreakoutScene implements AutoCloseable {
    static final int PEOPLE = 6;
    private static final String TITLE = "テーブルの会";

    final LiveCircle circle;
    final long hall;
    private final Map<Long, Integer> tableOf = new HashMap<>();

    private BreakoutScene(LiveCircle circle) {
        this.circle = circle;
        hall = circle.guild.channel(LiveCircle.HALL);
        circle.setUp(Language.JA);
        circle.owner()
                .giveRole(circle.guild.id(), circle.discord.world().bot().id(), circle.guild.role(LiveCircle.VOICES));
        AnnouncedMeeting meeting = AnnouncedMeeting.in(circle, TITLE, 20).whole();
        IntStream.rangeClosed(1, PEOPLE)
                .forEach(number -> assertThat(meeting.press(circle.member(number), Answer.GOING)
                                .settle(PATIENCE)
                                .answered())
                        .isTrue());
        publish();
        IntStream.rangeClosed(1, 3).forEach(number -> circle.member(number).enterVoice(hall));
        circle.coordinator().enterVoice(hall);
    }

    static BreakoutScene open(Path folder) {
        return new BreakoutScene(LiveCircle.open(folder, Language.JA, PEOPLE));
    }

    static BreakoutScene open(Path folder, DatabaseSettings database, Options options) {
        return new BreakoutScene(LiveCircle.open(folder, database, options, Language.JA, PEOPLE));
    }

    private void publish() {
        Cores cores = new Cores(
                circle.application().database().transactions(), ThrowawayKeys.seals(), () -> {}, circle.clock);
        CircleId id = new CircleId(circle.guild.id());
        MeetingView meeting = cores.meetings.list(id).get(0);
        cores.proposals.propose(id, meeting.id(), Wanted.tables(2, Whom.GOING));
        int revision = cores.seatings.report(id, meeting.id()).plan().revision();
        TablePlan told = cores.seatings.publish(id, meeting.id(), revision);
        told.round(1)
                .tables()
                .forEach(table -> table.guests()
                        .forEach(guest ->
                                tableOf.put(guest.person().user().orElseThrow().value(), table.number())));
        circle.clock.forward(Duration.between(circle.clock.instant(), meeting.start()));
    }

    /** What a coordinator types, or presses on what is before them. */
    Act types(String command, Map<String, ?> options) {
        return circle.coordinator().run(command, options, circle.news()).settle(PATIENCE);
    }

    Act presses(ObjectNode message, String label) {
        return circle.coordinator()
                .press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, label))
                .settle(PATIENCE);
    }

    /** The voice channels that are there beside the hall, by name. */
    Map<String, Long> rooms() {
        Map<String, Long> rooms = new TreeMap<>();
        circle.owner().channels(circle.guild.id()).stream()
                .filter(channel -> channel.path("type").asInt() == 2)
                .filter(channel -> channel.path("id").asLong() != hall)
                .forEach(channel -> rooms.put(
                        channel.path("name").asText(), channel.path("id").asLong()));
        return rooms;
    }

    /** Whether all who are in voice and have a seat are in their table's room, and nobody else is. */
    boolean isSeated() {
        Map<String, Long> rooms = rooms();
        return rooms.size() == 2
                && IntStream.rangeClosed(1, 3).allMatch(number -> {
                    Person person = circle.member(number);
                    Long room = rooms.get("テーブル" + tableOf.get(person.id()) + " " + TITLE);
                    return room != null && person.voice(circle.guild.id()).orElse(0) == room;
                })
                && circle.coordinator().voice(circle.guild.id()).orElse(0) == hall;
    }

    boolean isOver() {
        return rooms().isEmpty()
                && IntStream.rangeClosed(1, 3)
                        .allMatch(number ->
                                circle.member(number).voice(circle.guild.id()).orElse(0) == hall);
    }

    /** What was rung in a channel, in the order in which it was. */
    List<String> rung(long channel) {
        return circle.owner().messages(channel).stream()
                .map(LiveCircle::words)
                .filter(words -> words.startsWith("🔔") || words.startsWith("🎤"))
                .map(words -> words.lines().findFirst().orElse(""))
                .toList();
    }

    @Override
    public void close() {
        circle.close();
    }
}
