package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.contact.Item;
import dev.kizuna.i18n.Language;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The days after a meeting, as four live them: one has a question, one an answer and a telephone, one would like to be
 * introduced to the first, and one did not come. Each step knows only what is on Discord.
 */
record TieDays(LiveCircle circle, Language language) {
    static final int PEOPLE = 4;
    private static final int ASKS = 1;
    private static final int KNOWS = 2;
    private static final int WISHES = 3;
    private static final int ABSENT = 4;

    /** Of a message's flags. */
    private static final int EPHEMERAL = 64;

    private static final String TITLE = "絆の会";
    private static final String NUMBER = "075-951-1234";
    private static final String QUESTION = "農作業の体験先";
    private static final String OFFER = "農作業を教えます";

    /** By a process of its own, which is killed after it; in English by one that goes on living, for brevity. */
    void at(String there, Runnable step) {
        Instant moment = HeldMeeting.moment(there);
        if (language == Language.JA) {
            KilledBot.during(circle.installation, moment, step);
        } else {
            circle.clock.forward(Duration.between(circle.clock.instant(), moment));
            step.run();
        }
    }

    void theyAnswerAndWriteTheirCards() {
        AtWork hand = coordinator();
        Act panel = hand.press(
                hand.run("/meeting create", Map.of("title", TITLE, "when", "12/5 14:00-16:00"))
                        .message(),
                "meeting.draft.right");
        hand.press(hand.press(panel.message(), "rsvp.button.announce").message(), "rsvp.announce.button");
        for (int member = 1; member <= PEOPLE; member++) {
            member(member).run("/rsvp", Map.of("answer", "going"));
        }
        write(ASKS, Map.of("CONSULT", QUESTION));
        write(KNOWS, Map.of("PHONE", NUMBER, "OFFER", OFFER));
    }

    private void write(int member, Map<String, String> items) {
        AtWork owner = member(member);
        owner.press(owner.run("/card edit", Map.of()).message(), "card.button.agree");
        assertThat(words(owner.person().submit(items).settle(PATIENCE))).contains(owner.text("card.saved"));
    }

    void threeOfFourComeAndSitAtOneTable() {
        AtWork hand = coordinator();
        Act plan = hand.run("/groups propose", Map.of("tables", 1));
        Act asked = hand.press(plan.message(), "groups.button.publish");
        hand.press(asked.message(), "groups.button.anyway");
        for (int member : List.of(ASKS, KNOWS, WISHES)) {
            hand.run("/attendance checkin", Map.of("person", LiveCircle.name(member)));
        }
    }

    void onSundayTheyExchangeCardsAndNobodyIsAskedToPhone() {
        Act shown = member(KNOWS).press(letter(KNOWS, Tale.EXCHANGE), "exchange.button.phone");
        assertThat(words(shown)).contains(text("exchange.done"));
        Act seen = member(ASKS).press(letter(ASKS, Tale.EXCHANGE), "exchange.button.cards");
        assertThat(words(seen)).contains(NUMBER, OFFER);
        assertThat(words(member(ABSENT).run("/tablemates", Map.of()))).doesNotContain(NUMBER, OFFER);
        assertThat(letters(ASKS, Tale.TOMORROW)).isEmpty();
    }

    void onMondayOnePutsTheCallOffAndOneAsksToBeIntroduced() {
        ObjectNode letter = letter(ASKS, Tale.TOMORROW);
        assertThat(LiveCircle.words(letter))
                .contains(called(KNOWS), open(), text("followup.starter.ask", "name", called(KNOWS), "own", QUESTION))
                .doesNotContain(NUMBER, OFFER, called(ABSENT));
        Act when = member(ASKS).press(letter, "Progress.LATER");
        Act later = member(ASKS).press(when.message(), "Pause.THREE_DAYS");
        assertThat(words(later))
                .contains(text("followup.said.later", "name", called(KNOWS), "day", LocalDate.of(2026, 12, 10)));

        ObjectNode other = letter(WISHES, Tale.TOMORROW);
        assertThat(LiveCircle.words(other)).contains(text("followup.starter.none", "name", called(ASKS)));
        assertThat(words(member(WISHES).press(other, "Progress.INTRODUCE")))
                .contains(text("followup.said.introduce", "name", called(ASKS)));
    }

    void aCoordinatorIntroducesThemAndBothHearOfIt() {
        ObjectNode letter = letter(circle.coordinator(), text("followup.wished.head", "count", 1));
        assertThat(LiveCircle.words(letter))
                .contains(text("followup.desk.wish", "asker", waiting(WISHES), "other", waiting(ASKS)))
                .doesNotContain(QUESTION, NUMBER, OFFER);
        assertThat(words(coordinator().press(letter, "followup.button.made")))
                .contains(text("followup.desk.made", "asker", LiveCircle.name(WISHES), "other", LiveCircle.name(ASKS)));
        letter(circle.member(WISHES), text("followup.introduced", "name", LiveCircle.name(ASKS)));
        letter(circle.member(ASKS), text("followup.presented", "name", LiveCircle.name(WISHES)));
    }

    void whatIsTakenBackGoesFromBeforeAllEyes() {
        Act card = member(ASKS).press(letter(ASKS, Tale.TOMORROW), "card.button.open");
        assertThat(words(card)).contains(NUMBER, OFFER);
        AtWork owner = member(KNOWS);
        owner.press(owner.run("/card withdraw", Map.of()).message(), "card.button.withdrawYes");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(words(card)).contains(text("card.takenBack")).doesNotContain(NUMBER, OFFER);
            assertThat(LiveCircle.words(letter(ASKS, Tale.TOMORROW))).doesNotContain(open());
        });
        assertThat(words(member(ASKS).press(card.message(), "card.button.again")))
                .contains(text("card.nothing"));
    }

    void onTheDayOfThePromiseTheyPhone() {
        ObjectNode letter = letter(ASKS, Tale.PROMISED);
        assertThat(LiveCircle.words(letter)).contains(called(KNOWS)).doesNotContain(called(WISHES));
        assertThat(words(member(ASKS).press(letter, "Progress.PHONED")))
                .contains(text("followup.said.phoned", "name", called(KNOWS)));
    }

    void onAHolidayNobodyIsAsked() {
        assertThat(words(member(ASKS).run("/followup list", Map.of())))
                .contains(called(KNOWS) + "**\n-# " + text("Progress.PHONED"));
        assertThat(letters(ASKS, Tale.GOES_ON)).isEmpty();
    }

    void aMonthLaterItGoesOn() {
        assertThat(words(member(ASKS).press(letter(ASKS, Tale.GOES_ON), "Progress.GOES_ON")))
                .contains(text("followup.goesOn.thanks"), called(KNOWS) + "**\n-# " + text("Progress.GOES_ON"));
    }

    void threeMonthsLaterItRests() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letters(ASKS, Tale.GOES_ON)).hasSize(2));
        assertThat(words(member(ASKS).press(letters(ASKS, Tale.GOES_ON).get(1), "Progress.RESTS")))
                .contains(text("followup.goesOn.thanks"), called(KNOWS) + "**\n-# " + text("Progress.RESTS"));
        AtWork hand = coordinator();
        Act desk = hand.press(hand.run("/circle settings", Map.of()).message(), "followup.button.desk");
        assertThat(words(desk))
                .contains(count("INTRODUCED"), count("RESTS"), text("followup.desk.none"))
                .doesNotContain(LiveCircle.name(ASKS), LiveCircle.name(KNOWS), LiveCircle.name(WISHES));
    }

    private String count(String progress) {
        return text("followup.desk.count", "progress", text("Progress." + progress), "count", 1);
    }

    void everybodyWasToldEachThingOnce() {
        assertThat(told(ASKS)).containsExactly(1, 1, 1, 2);
        assertThat(told(KNOWS)).containsExactly(1, 1, 0, 0);
        assertThat(told(WISHES)).containsExactly(1, 1, 0, 0);
        assertThat(told(ABSENT)).containsExactly(0, 0, 0, 0);
    }

    /** How often somebody heard each tale. */
    private List<Integer> told(int member) {
        return EnumSet.allOf(Tale.class).stream()
                .map(tale -> letters(member, tale).size())
                .toList();
    }

    private ObjectNode letter(int member, Tale tale) {
        return letter(circle.member(member), text(tale.head(), "title", TITLE));
    }

    private List<ObjectNode> letters(int member, Tale tale) {
        return letters(circle.member(member), text(tale.head(), "title", TITLE));
    }

    /** Waits for the one that begins so. */
    private static ObjectNode letter(Person person, String head) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letters(person, head)).hasSize(1));
        return letters(person, head).get(0);
    }

    /** Without the answers to presses, which the person alone sees for a while. */
    private static List<ObjectNode> letters(Person person, String head) {
        return person.mail().stream()
                .filter(letter -> (letter.path("flags").asInt() & EPHEMERAL) == 0)
                .filter(letter -> LiveCircle.words(letter).contains(head))
                .toList();
    }

    /** What is said to be open as long as the one who knows lets their table see it. */
    private String open() {
        return text("followup.tomorrow.open", "items", EnumSet.of(Item.PHONE, Item.OFFER));
    }

    private String waiting(int member) {
        return text("followup.desk.person", "name", LiveCircle.name(member));
    }

    private String called(int member) {
        return text("exchange.name", "name", LiveCircle.name(member));
    }

    private AtWork coordinator() {
        return new AtWork(circle, circle.coordinator(), language);
    }

    private AtWork member(int number) {
        return new AtWork(circle, circle.member(number), language);
    }

    private String text(String key, Object... values) {
        return coordinator().text(key, values);
    }

    private static String words(Act act) {
        return LiveCircle.words(act.message());
    }
}
