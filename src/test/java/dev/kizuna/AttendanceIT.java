package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of a meeting through the real Discord library: three coordinators at once, members alone, a kill in between. */
class AttendanceIT {
    private static final int PEOPLE = 12;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    @Test
    void threeCoordinatorsAtTheDoorSeeTheSameTruth() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, PEOPLE)) {
            DoorScene door = DoorScene.in(circle, PEOPLE);
            List<Person> hands = door.coordinators();
            List<ObjectNode> panels = hands.stream().map(door::panel).toList();
            for (int person = 1; person <= PEOPLE - 2; person++) {
                List<Act> presses = new ArrayList<>();
                for (int hand = 0; hand < hands.size(); hand++) {
                    presses.add(door.press(hands.get(hand), panels.get(hand), DoorScene.name(person)));
                }
                long news = presses.stream()
                        .map(press -> LiveCircle.words(press.settle(PATIENCE).message()))
                        .filter(words -> words.contains("さんを受け付けました"))
                        .count();
                assertThat(news).as("to one of the three it is news").isOne();
            }
            door.showsWithoutAPress(hands, panels, "来た **10**", "予定 **12**");

            door.byCode(PEOPLE - 1);
            door.showsWithoutAPress(hands, panels, "来た **11**");
            door.byTheButtonOfTheReminder(PEOPLE);
            door.walkIn("長岡 一郎", "長岡製作所");
            door.undo(DoorScene.name(1));

            door.showsWithoutAPress(List.of(hands.get(2)), List.of(panels.get(2)), "来た **12**", "予定 **12**");
            assertThat(door.summary()).contains("来た方 **12名**（予定 12名）", "飛び入り 1名", "長岡製作所　1名", DoorScene.name(1));
            circle.checkWire();
        }
    }

    @Test
    void atAnOnLineMeetingThoseInTheCoordinatorsVoiceChannelAreHere() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, PEOPLE)) {
            DoorScene door = DoorScene.in(circle, PEOPLE);
            circle.member(1).enterVoice(circle.guild.channel(LiveCircle.HALL));
            circle.member(2).enterVoice(circle.guild.channel(LiveCircle.HALL));
            assertThat(LiveCircle.words(door.panel(circle.coordinator()))).doesNotContain("通話");
            circle.coordinator().enterVoice(circle.guild.channel(LiveCircle.HALL));
            await().atMost(PATIENCE)
                    .until(() ->
                            LiveCircle.words(door.panel(circle.coordinator())).contains("通話にいる人を受付（3）"));

            Act in = door.press(circle.coordinator(), door.panel(circle.coordinator()), "通話にいる人を受付（3）")
                    .settle(PATIENCE);

            assertThat(LiveCircle.words(in.message())).contains("新しく 2名", "来た **2**", "まだの方　10名");
            assertThat(here(in.message())).containsExactly(DoorScene.name(1), DoorScene.name(2));
            circle.checkWire();
        }
    }

    @Test
    void whoWasCheckedInIsStillHereAfterTheBotWasKilled() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, PEOPLE)) {
            DoorScene door = DoorScene.in(circle, PEOPLE);
            ObjectNode panel = door.panel(circle.coordinator());
            circle.stop();
            Set<String> acknowledged = new TreeSet<>();
            for (int first = 1; first <= PEOPLE; first += AT_ONCE) {
                try (KilledBot bot = door.start().ready()) {
                    acknowledged.addAll(untilKilled(bot, door, circle.coordinator(), panel, first));
                }
            }
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(PEOPLE / AT_ONCE);
            try (KilledBot bot = door.start().ready()) {
                ObjectNode list = door.list(door.panel(circle.coordinator()));
                List<String> here = here(list);
                assertThat(here).containsAll(acknowledged).doesNotHaveDuplicates();
                assertThat(LiveCircle.words(list)).contains("来た **" + here.size() + "**");
                bot.end();
            }
        }
    }

    /** Who is marked as here. */
    private static List<String> here(ObjectNode panel) {
        return LiveCircle.buttons(panel).stream()
                .filter(button -> button.at("/emoji/name").asText().equals("✅"))
                .map(button -> button.path("label").asText())
                .toList();
    }

    /** Whom a press on the same old panel was acknowledged for, some presses being still on their way when it died. */
    private static List<String> untilKilled(KilledBot bot, DoorScene door, Person hand, ObjectNode panel, int first) {
        Map<String, Act> presses = new LinkedHashMap<>();
        for (int person = first; person < first + AT_ONCE; person++) {
            presses.put(DoorScene.name(person), door.press(hand, panel, DoorScene.name(person)));
        }
        await().atMost(PATIENCE)
                .until(() -> presses.entrySet().stream().anyMatch(press -> tells(press.getValue(), press.getKey())));
        bot.kill();
        return presses.entrySet().stream()
                .filter(press -> tells(press.getValue(), press.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the one who pressed has read that the person is here; a press may also have been put off before the kill. */
    private static boolean tells(Act press, String name) {
        return press.answered() && LiveCircle.words(press.message()).contains("**" + name + "** さんを受け付けました");
    }
}
