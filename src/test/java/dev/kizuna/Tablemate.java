package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody after a meeting: how often they were to hear what, and what they said: to one they put off a call again and
 * again, to another they want to be introduced or not, a third they phoned, and the table sees their number or not.
 */
final class Tablemate {
    static final String NOT_NOW = "しない";
    static final String INTRODUCE = "紹介してほしい";
    static final String INTRODUCED = "紹介ずみ";
    /** How many seats further sits whom one wants to be introduced to. */
    static final int WISHED_FOR = 2;

    static final String SHOWN = "shown";
    static final String HIDDEN = "hidden";
    private static final String TOMORROW = "次の平日";
    private static final Texts TEXTS =
            new Texts("discord", "circle", "member", "when", "meeting", "rsvp", "notice", "contact", "followup");

    final Person person;
    private final HeldMeeting meeting;
    private final boolean inThread;
    private final Map<Tale, Integer> due = new EnumMap<>(Tale.class);
    private boolean asked;

    private final ObjectNode calls;
    private final String putOff;
    final Said call;
    final Said wish;
    final Said number;
    private final List<String> wishes;
    private final List<String> numbers;
    private final String shown;

    /**
     * Begins to speak, while the bot is well.
     *
     * @param numbers the buttons that show one's number to the table, and that take it back
     * @param exchange the button that shows which of them it is
     */
    Tablemate(HeldMeeting meeting, Person person, boolean inThread, List<String> numbers, String exchange) {
        this.meeting = meeting;
        this.person = person;
        this.inThread = inThread;
        this.numbers = numbers;
        this.shown = exchange;
        calls = run("/followup later", other(1));
        putOff = LiveCircle.button(calls, TOMORROW);
        press(calls, putOff);
        call = new Said(person, calls, later(nextWorkday()));
        ObjectNode later = run("/followup later", other(WISHED_FOR));
        ObjectNode said = press(later, LiveCircle.button(later, TOMORROW));
        wishes = Stream.of(INTRODUCE, NOT_NOW)
                .map(label -> LiveCircle.button(said, label))
                .toList();
        press(said, wishes.get(1));
        wish = new Said(person, said, NOT_NOW);
        ObjectNode phoned = run("/followup done", other(3));
        number = new Said(person, phoned, HIDDEN);
    }

    /** Somebody who sat at the table. */
    String other(int steps) {
        int own = meeting.people().indexOf(person);
        return meeting.people().get((own + steps) % meeting.people().size()).name();
    }

    private LocalDate nextWorkday() {
        return Afterwards.workdayAfter(meeting.today());
    }

    private ObjectNode run(String command, String other) {
        return person.run(command, Map.of("person", other), meeting.circle().news())
                .settle(PATIENCE)
                .message();
    }

    private ObjectNode press(ObjectNode card, String button) {
        return forge(card, button).settle(PATIENCE).message();
    }

    private Act forge(ObjectNode card, String button) {
        return person.forgePress(
                card.path("channel_id").asLong(), card.path("id").asLong(), button);
    }

    /** Presses and does not wait. */
    void putOffTheCall() {
        String day = later(nextWorkday());
        call.press(putOff, "への電話は", day);
    }

    void changeTheWish() {
        boolean wanted = waits();
        asked = !wanted;
        wish.press(wishes.get(wanted ? 1 : 0), wanted ? "いまはしないことにしました" : "紹介してほしいことが", wanted ? NOT_NOW : INTRODUCE);
    }

    void showOrHideTheNumber() {
        boolean seen = number.state().filter(SHOWN::equals).isPresent();
        number.press(
                numbers.get(seen ? 1 : 0), text(seen ? "exchange.takenBack" : "exchange.done"), seen ? HIDDEN : SHOWN);
    }

    /** The call that was put off to the next working day is known to be. */
    boolean hasPromised() {
        return call.state().equals(Optional.of(later(nextWorkday())));
    }

    private static String later(LocalDate day) {
        return text("followup.state.later", "day", day);
    }

    /** Waits to be introduced, as far as is known. */
    boolean waits() {
        return wish.state().equals(Optional.of(INTRODUCE));
    }

    /** Whether what they said last about it was that they wait, and was heard; from now on they have said nothing. */
    boolean hasAsked() {
        boolean heard = asked && waits();
        asked = false;
        return heard;
    }

    /** What of all they said is not so. */
    Stream<String> lies() {
        String list = LiveCircle.words(
                person.run("/followup list", Map.of(), meeting.circle().news())
                        .settle(PATIENCE)
                        .message());
        String table = LiveCircle.words(press(calls, shown));
        return Stream.of(
                        call.isFound(line(list, other(1))),
                        wish.isFound(line(list, other(WISHED_FOR))),
                        number.isFound(table.contains("このテーブルの方にだけ") ? SHOWN : HIDDEN))
                .flatMap(Optional::stream);
    }

    private static String line(String list, String other) {
        List<String> lines = list.lines().toList();
        int at = lines.indexOf("**" + other + "さん**");
        return at < 0 ? "nobody" : lines.get(at + 1).replaceFirst("^-# ", "");
    }

    void isToHear(Tale tale) {
        due.merge(tale, 1, Integer::sum);
    }

    boolean isToldInPrivate() {
        return !inThread;
    }

    boolean hasHeard() {
        return amiss().allMatch(more -> more >= 0);
    }

    boolean hasHeardTooMuch() {
        return amiss().anyMatch(more -> more > 0);
    }

    /** How much more often than it was to be each was heard; in the thread all of the follow-ups have the same words. */
    private Stream<Integer> amiss() {
        if (!inThread) {
            return Stream.of(Tale.values()).map(tale -> Afterwards.letters(person, meeting, tale) - times(tale));
        }
        int exchanges = Afterwards.pings(person, meeting, "exchange.inPublic");
        int followups = Afterwards.pings(person, meeting, "followup.inPublic");
        int all = Stream.of(Tale.values()).mapToInt(this::times).sum();
        return Stream.of(exchanges - times(Tale.EXCHANGE), followups - (all - times(Tale.EXCHANGE)));
    }

    private int times(Tale tale) {
        return due.getOrDefault(tale, 0);
    }

    static String text(String key, Object... values) {
        return TEXTS.get(Language.JA, key, values);
    }

    @Override
    public String toString() {
        return person.name() + " was to hear " + due;
    }
}
