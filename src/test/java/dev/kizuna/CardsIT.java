package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Form;
import dev.kizuna.rehearsal.person.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cards on the tables and the tables' stories, through the real Discord library, with {@code kill -9} between any two
 * steps. Only what somebody typed and was asked about lives in the process, on purpose; those steps are of one.
 */
class CardsIT {
    /** Discord's callback type of an answer that came quickly enough not to be put off first. */
    private static final int AT_ONCE = 4;

    private static final Texts TEXTS =
            new Texts("discord", "circle", "member", "when", "meeting", "rsvp", "attendance", "resource");
    private static final String PHONE = "090-1234-5678";

    @TempDir
    private Path folder;

    @Test
    void cardsAreDealtAndTheTablesWriteTheirStories() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, 3)) {
            circle.setUp(Language.JA);
            Story story = new Story(circle);
            story.twoAreThere();
            circle.stop();
            story.step(story::theStarterDeckIsTaken);
            story.step(story::itIsDealt);
            story.step(story::itIsDealtAgainOnlyWhenAsked);
            story.step(story::theCardsArePrinted);
            story.step(story::theCaseIsWritten);
            story.step(story::theTablesAreCalled);
            ObjectNode call = story.call();
            story.step(() -> story.whoIsNotThereIsToldWhy(call));
            AtomicReference<Act> both = new AtomicReference<>();
            story.step(() -> {
                Act doubt = story.whatLooksRealIsAskedAbout(call);
                story.theOtherWritesMeanwhile(call);
                both.set(story.saidToBeMadeUpItMeetsWhatTheOtherWrote(doubt));
            });
            story.step(() -> story.whatWasTypedIsGoneWithTheProcessAndWhatWasKeptIsThere(both.get(), call));
            circle.checkWire();
        }
    }

    private record Story(LiveCircle circle) {

        void twoAreThere() {
            AnnouncedMeeting.in(circle, "絆の会", 30).whole();
            for (int member = 1; member <= 3; member++) {
                circle.member(member)
                        .run("/rsvp", Map.of("answer", "going"), circle.news())
                        .settle(PATIENCE);
            }
            for (int member = 1; member <= 2; member++) {
                String name = LiveCircle.name(member);
                Act early = coordinator("/attendance checkin", Map.of("person", name));
                press(circle.coordinator(), early, "attendance.early.checkIn", "name", name);
            }
        }

        /** By a process of its own, which is killed after it. */
        void step(Runnable step) {
            KilledBot.during(circle.installation, circle.clock.instant(), step);
        }

        void theStarterDeckIsTaken() {
            Act deck = press(coordinator("/groups cards", Map.of()), "resource.button.starter");
            assertThat(LiveCircle.words(deck.message())).contains("30枚を入れました");
        }

        void itIsDealt() {
            Act deck = coordinator("/groups cards", Map.of());
            press(press(deck, "resource.button.hands"), "resource.button.deal");
            Act dealt = circle.coordinator()
                    .submit(Map.of("tables", "2", "each", "5"))
                    .settle(PATIENCE);
            assertThat(LiveCircle.words(dealt.message())).contains("2テーブルに5枚ずつ", "テーブル2");
        }

        void itIsDealtAgainOnlyWhenAsked() {
            Act hands = press(coordinator("/groups cards", Map.of()), "resource.button.hands");
            String before = LiveCircle.words(hands.message());
            press(hands, "resource.button.dealAgain");
            circle.coordinator().dismissForm();
            hands = press(coordinator("/groups cards", Map.of()), "resource.button.hands");
            assertThat(LiveCircle.words(hands.message())).isEqualTo(before);
            press(hands, "resource.button.dealAgain");
            Act again = circle.coordinator().submit(Map.of("each", "6")).settle(PATIENCE);
            assertThat(LiveCircle.words(again.message())).contains("2テーブルに6枚ずつ");
        }

        void theCardsArePrinted() {
            Act hands = press(coordinator("/groups cards", Map.of()), "resource.button.hands");
            Act pressed = press(hands, "resource.button.print");
            await().atMost(PATIENCE)
                    .until(() -> pressed.callbackType() == AT_ONCE
                            || !pressed.followUps().isEmpty());
            ObjectNode paper = pressed.callbackType() == AT_ONCE
                    ? pressed.message()
                    : pressed.followUps().get(0);
            assertThat(LiveCircle.words(paper)).contains("12枚です");
            assertThat(paper.path("attachments").path(0).path("filename").asText())
                    .endsWith(".pdf");
        }

        void theCaseIsWritten() {
            press(coordinator("/groups scribe", Map.of()), "resource.button.case");
            Act kept = circle.coordinator()
                    .submit(Map.of("CASE_TITLE", "Aさんの一歩", "CASE_TEXT", "五年ほど家にいます。"))
                    .settle(PATIENCE);
            assertThat(LiveCircle.words(kept.message())).contains("Aさんの一歩");
        }

        void theTablesAreCalled() {
            Act preview = press(coordinator("/groups scribe", Map.of()), "resource.button.call");
            press(preview, "resource.call.post");
            await().atMost(PATIENCE).until(() -> calls().size() == 1);
            assertThat(LiveCircle.words(call())).contains("【架空】Aさんの一歩");
        }

        ObjectNode call() {
            return calls().get(0);
        }

        void whoIsNotThereIsToldWhy(ObjectNode call) {
            assertThat(LiveCircle.words(own(circle.member(3), call).message())).contains("受付を済ませた方");
        }

        Act whatLooksRealIsAskedAbout(ObjectNode call) {
            Person person = circle.member(1);
            write(person, call);
            Form form = person.openForm().orElseThrow();
            assertThat(form.title()).isEqualTo("テーブル1の記録");
            Act doubt = person.submit(Map.of("STORY_TITLE", "一人目の題", "MIDDLE", PHONE + "に電話"))
                    .settle(PATIENCE);
            assertThat(LiveCircle.words(doubt.message())).contains("まだ保存していません", PHONE, "電話番号のようです");
            return doubt;
        }

        void theOtherWritesMeanwhile(ObjectNode call) {
            Person person = circle.member(2);
            write(person, call);
            Act kept = person.submit(Map.of("STORY_TITLE", "二人目の題", "ENDING", "朝、外に出ました。"))
                    .settle(PATIENCE);
            assertThat(LiveCircle.words(kept.message())).contains("記録を保存しました", "朝、外に出ました。");
        }

        Act saidToBeMadeUpItMeetsWhatTheOtherWrote(Act doubt) {
            Act both = press(circle.member(1), doubt, "discretion.fiction.keep");
            assertThat(LiveCircle.words(both.message())).contains("先に書きました", "二人目の題", "一人目の題", PHONE);
            return both;
        }

        void whatWasTypedIsGoneWithTheProcessAndWhatWasKeptIsThere(Act both, ObjectNode call) {
            Act gone = press(circle.member(1), both, "resource.doubt.replace");
            assertThat(LiveCircle.words(gone.message())).contains("手元に残っていません");
            Act table = table(circle.member(1), call);
            assertThat(LiveCircle.words(table.message())).contains("二人目の題").doesNotContain(PHONE);
            Act panel = coordinator("/groups scribe", Map.of());
            assertThat(LiveCircle.words(panel.message())).contains("「二人目の題」", "テーブル2", "まだ書かれていません");
        }

        private void write(Person person, ObjectNode call) {
            press(person, table(person, call), "resource.button.write");
        }

        private Act table(Person person, ObjectNode call) {
            ObjectNode choice = own(person, call).message();
            return person.select(
                            choice.path("channel_id").asLong(),
                            choice.path("id").asLong(),
                            text("resource.choice.some", "from", 1, "to", 2),
                            List.of("1"))
                    .settle(PATIENCE);
        }

        private Act own(Person person, ObjectNode call) {
            return person.press(
                            call.path("channel_id").asLong(),
                            call.path("id").asLong(),
                            LiveCircle.button(call, text("resource.button.own")))
                    .settle(PATIENCE);
        }

        private List<ObjectNode> calls() {
            return circle.owner().channels(circle.guild.id()).stream()
                    .filter(channel -> channel.path("type").asInt() == 11)
                    .flatMap(thread -> circle.owner().messages(thread.path("id").asLong()).stream())
                    .filter(message -> LiveCircle.words(message).contains("テーブルの記録"))
                    .toList();
        }

        private Act coordinator(String command, Map<String, ?> options) {
            return circle.coordinator().run(command, options, circle.news()).settle(PATIENCE);
        }

        private Act press(Act before, String labelKey) {
            return press(circle.coordinator(), before, labelKey);
        }

        private static Act press(Person person, Act before, String labelKey, Object... values) {
            ObjectNode message = before.message();
            return person.press(
                            message.path("channel_id").asLong(),
                            message.path("id").asLong(),
                            LiveCircle.button(message, text(labelKey, values)))
                    .settle(PATIENCE);
        }

        private static String text(String key, Object... values) {
            return TEXTS.get(Language.JA, key, values);
        }
    }
}
