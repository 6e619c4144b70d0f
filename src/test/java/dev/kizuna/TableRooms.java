package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;

/** The tables' voice channels and their timer on the day of a meeting on line, three of its people being in voice. */
record TableRooms(LiveCircle circle, AtWork hand) {
    private static final List<Integer> IN_VOICE = List.of(2, 3, 4);

    static TableRooms in(LiveCircle circle) {
        return new TableRooms(circle, AtWork.as(circle));
    }

    void openRooms() {
        circle.owner()
                .giveRole(circle.guild.id(), circle.discord.world().bot().id(), circle.guild.role(LiveCircle.VOICES));
        IN_VOICE.forEach(member -> circle.member(member).enterVoice(hall()));
        hand.press(hand.run("/groups rooms", Map.of()).message(), "breakout.button.voice");
    }

    void peopleAreAtTheirTables() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(rooms()).hasSize(2);
            assertThat(IN_VOICE).allSatisfy(member -> assertThat(rooms()).contains(voice(member)));
        });
    }

    void startATimer() {
        hand.run("/groups timer", Map.of("minutes", 30));
    }

    void itRingsOnceInEachRoom() {
        rooms().forEach(room -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(circle.owner().messages(room).stream()
                                .map(LiveCircle::words)
                                .filter(words -> words.startsWith("🔔")))
                        .hasSize(1)));
    }

    void bringPeopleBack() {
        hand.press(hand.run("/groups rooms", Map.of()).message(), "breakout.button.release");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(IN_VOICE)
                        .allSatisfy(member -> assertThat(voice(member)).isEqualTo(hall())));
    }

    void clearTheRooms() {
        hand.press(hand.run("/groups rooms", Map.of()).message(), "breakout.button.close");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rooms()).isEmpty());
    }

    private List<Long> rooms() {
        return circle.owner().channels(circle.guild.id()).stream()
                .filter(channel -> channel.path("type").asInt() == 2)
                .map(channel -> channel.path("id").asLong())
                .filter(channel -> channel != hall())
                .toList();
    }

    private long hall() {
        return circle.guild.channel(LiveCircle.HALL);
    }

    private long voice(int member) {
        return circle.member(member).voice(circle.guild.id()).orElse(0);
    }
}
