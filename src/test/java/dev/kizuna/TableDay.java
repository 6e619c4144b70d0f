package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do on the day of a meeting with two tables, and what they must find. Each step knows only what is on Discord. */
record TableDay(LiveCircle circle, AtWork hand, int people) {
    private static final String TOLD = "あなたは**テーブル";
    private static final String CARD = "席割り：絆の会";

    static TableDay in(LiveCircle circle, int people) {
        return new TableDay(circle, AtWork.as(circle), people);
    }

    /** One step, by a process of its own, which is killed after it; with other clocks, for claims of killed ones to end. */
    void at(String there, Runnable step) {
        KilledBot.during(circle.installation, HeldMeeting.moment(there), step);
    }

    void propose() {
        Act plan = hand.run("/groups propose", Map.of("tables", 2));
        assertThat(LiveCircle.words(plan.message())).contains("6名・2テーブル", "はじめて同席する組：**6**組");
    }

    void moveSomebody() {
        Act plan = hand.run("/groups show", Map.of());
        Act table = hand.choose(plan.message(), "groups.table", "1");
        String somebody = option(table.message(), "groups.person");
        Act person = hand.choose(table.message(), "groups.person", somebody);
        Act effect = hand.choose(person.message(), "groups.target", "2");
        assertThat(LiveCircle.words(effect.message())).contains("テーブル1から2へ移すと", "6 → 7");
        Act moved = hand.press(effect.message(), "groups.button.move");
        assertThat(LiveCircle.words(moved.message())).contains("移しました");
    }

    void publish() {
        Act plan = hand.run("/groups show", Map.of());
        assertThat(LiveCircle.words(plan.message())).contains("はじめて同席する組：**7**組");
        Act asked = hand.press(plan.message(), "groups.button.publish");
        assertThat(LiveCircle.words(asked.message())).contains("このまま発表しますか", "進行役ができる人は0人");
        assertThat(LiveCircle.words(
                        hand.press(asked.message(), "groups.button.anyway").message()))
                .contains("発表しました");
    }

    void fiveAreCheckedInByThreeHandsAtOnce() {
        circle.owner().giveRole(circle.guild.id(), circle.member(1).id(), circle.guild.role(LiveCircle.COORDINATORS));
        List<Person> hands = List.of(circle.coordinator(), circle.owner(), circle.member(1));
        List<ObjectNode> panels = hands.stream()
                .map(hand -> hand.run("/attendance panel", Map.of(), circle.news())
                        .settle(PATIENCE)
                        .message())
                .toList();
        List<Act> presses = new ArrayList<>();
        for (int member = 1; member < people; member++) {
            for (int hand = 0; hand < hands.size(); hand++) {
                ObjectNode panel = panels.get(hand);
                String seated = label(panel, LiveCircle.name(member) + "〔");
                presses.add(hands.get(hand)
                        .press(circle.news(), panel.path("id").asLong(), LiveCircle.button(panel, seated)));
            }
        }
        presses.forEach(press -> assertThat(press.settle(PATIENCE).answered()).isTrue());
        assertThat(LiveCircle.words(hand.run("/attendance panel", Map.of()).message()))
                .contains("来た **5**", "予定 **6**");
    }

    private static String label(ObjectNode panel, String beginning) {
        return LiveCircle.buttons(panel).stream()
                .map(button -> button.path("label").asText())
                .filter(label -> label.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    void somebodyWalksIn() {
        Act panel = hand.run("/attendance panel", Map.of());
        hand.press(panel.message(), "attendance.panel.walkIn");
        Act filled = circle.coordinator().submit(Map.of("name", "飛び入り花子")).settle(PATIENCE);
        assertThat(LiveCircle.words(filled.message())).contains("来た **6**", "席はまだありません");
    }

    void mend() {
        Act mended = hand.run("/groups repair", Map.of());
        assertThat(LiveCircle.words(mended.message()))
                .contains("席の変更", "飛び入り花子", "m0006")
                .contains("6名・2テーブル");
    }

    void publishWhatWasMended() {
        Act asked = hand.press(hand.run("/groups show", Map.of()).message(), "groups.button.publish");
        hand.press(asked.message(), "groups.button.anyway");
    }

    void announce() {
        Act created = hand.run("/meeting create", Map.of("title", "絆の会", "when", "12/5 14:00-16:00"));
        Act panel = hand.press(created.message(), "meeting.draft.right");
        hand.press(hand.press(panel.message(), "rsvp.button.announce").message(), "rsvp.announce.button");
        await().atMost(PATIENCE).until(() -> !threads().isEmpty());
        for (int member = 1; member <= people; member++) {
            circle.member(member)
                    .run("/rsvp", Map.of("answer", "going"), circle.news())
                    .settle(PATIENCE);
        }
    }

    void everybodyIsToldOnce() {
        for (int member = 1; member <= people; member++) {
            int who = member;
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(who)).isEqualTo(1));
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(cards()).hasSize(1));
        ObjectNode card = cards().get(0);
        Act own = circle.member(1)
                .press(
                        card.path("channel_id").asLong(),
                        card.path("id").asLong(),
                        LiveCircle.button(card, hand.text("groups.button.own")))
                .settle(PATIENCE);
        assertThat(LiveCircle.words(own.message())).contains(TOLD, "m0001");
    }

    void onlyThoseWhoMovedAreToldAgain() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(cards())
                        .singleElement()
                        .satisfies(card -> assertThat(LiveCircle.words(card))
                                .contains("飛び入り花子")
                                .doesNotContain("m0006")));
        int toldAgain = 0;
        for (int member = 1; member <= people; member++) {
            assertThat(told(member)).isBetween(1, 2);
            toldAgain += told(member) - 1;
        }
        assertThat(toldAgain).isLessThanOrEqualTo(2);
        assertThat(told(people)).as("who did not come").isEqualTo(1);
    }

    void whoSatTogetherIsRemembered() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Act met = hand.run("/groups encounters", Map.of("meeting", "絆の会"));
            assertThat(LiveCircle.words(met.message()))
                    .contains("テーブル1", "テーブル2", "飛び入り花子", "m0001", "m0005")
                    .doesNotContain("m0006");
        });
    }

    private int told(int member) {
        return (int) circle.member(member).mail().stream()
                .filter(letter -> LiveCircle.words(letter).contains(TOLD))
                .count();
    }

    private List<ObjectNode> cards() {
        List<ObjectNode> cards = new ArrayList<>();
        threads()
                .forEach(thread -> circle.owner().messages(thread.path("id").asLong()).stream()
                        .filter(message -> LiveCircle.words(message).contains(CARD))
                        .forEach(cards::add));
        return cards;
    }

    private List<ObjectNode> threads() {
        return circle.owner().channels(circle.guild.id()).stream()
                .filter(channel -> channel.path("type").asInt() == 11)
                .toList();
    }

    private static String option(ObjectNode message, String route) {
        return LiveCircle.menu(message, route)
                .path("options")
                .get(0)
                .path("value")
                .asText();
    }
}
