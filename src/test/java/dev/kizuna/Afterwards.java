package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.meeting.holiday.Holidays;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What comes after a {@link HeldMeeting}: the exchange of cards, the next working morning, a month and three later, and
 * from then on each working day the calls that were put off to it. Everybody has something to say on each day.
 */
final class Afterwards {
    /** On which a coordinator finds who waits to be introduced. */
    private static final String DESK = "followup.desk:1";

    private static final Pattern WISH = Pattern.compile("\\*\\*(m\\d+)\\*\\* さん → ");

    private final HeldMeeting meeting;
    private final int inThread;
    private final Random random;
    private final List<Tablemate> people = new ArrayList<>();
    private final List<Person> heard;
    private final Deque<Milestone> milestones = new ArrayDeque<>(List.of(
            new Milestone(workdayAfter(HeldMeeting.DAY), Tale.TOMORROW),
            new Milestone(workdayAfter(HeldMeeting.DAY.plusDays(29)), Tale.GOES_ON),
            new Milestone(workdayAfter(HeldMeeting.DAY.plusDays(89)), Tale.GOES_ON)));
    private Optional<ObjectNode> panel = Optional.empty();
    private Optional<Introduction> introduction = Optional.empty();

    Afterwards(HeldMeeting meeting, int inThread, Random random) {
        this.meeting = meeting;
        this.inThread = inThread;
        this.random = random;
        this.heard = meeting.people();
    }

    static LocalDate workdayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY
                || Holidays.on(next).isPresent()) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Whether each has been offered the exchange. */
    boolean isExchangeTold() {
        return heard.stream().allMatch(person -> exchanges(person) > 0);
    }

    boolean isExchangeToldTwice() {
        return heard.stream().anyMatch(person -> exchanges(person) > 1);
    }

    private int exchanges(Person person) {
        return letters(person, meeting, Tale.EXCHANGE) + pings(person, meeting, "exchange.inPublic");
    }

    /** With a bot that is well: everybody says something of each kind for the first time. */
    void begin() {
        Person last = heard.get(heard.size() - 1);
        ObjectNode ping = last.pings().stream()
                .filter(one -> LiveCircle.words(one).contains(Tablemate.text("exchange.button.open")))
                .findFirst()
                .orElseThrow();
        String exchange = LiveCircle.button(ping, Tablemate.text("exchange.button.open"));
        ObjectNode card = press(last, ping, exchange);
        String show = LiveCircle.button(card, Tablemate.text("exchange.button.phone"));
        ObjectNode shown = press(last, card, show);
        String back = LiveCircle.button(shown, Tablemate.text("exchange.button.back"));
        press(last, shown, back);
        for (Person person : heard) {
            boolean byPing = heard.indexOf(person) >= heard.size() - inThread;
            Tablemate one = new Tablemate(meeting, person, byPing, List.of(show, back), exchange);
            one.isToHear(Tale.EXCHANGE);
            people.add(one);
        }
        panel = Optional.of(meeting.circle()
                .coordinator()
                .run("/meeting list", Map.of(), meeting.circle().news())
                .settle(PATIENCE)
                .message());
    }

    /** Everybody who has heard all says something new; none of it is waited for. */
    void allPress() {
        for (Tablemate one : people) {
            if (one.hasHeard() && !one.hasPromised()) {
                one.putOffTheCall();
            }
            if (introduction.filter(made -> made.asker.equals(one)).isEmpty()) {
                one.changeTheWish();
            }
            one.showOrHideTheNumber();
        }
    }

    /** Whoever found no acknowledgement presses again. */
    void pressAgain() {
        people.forEach(one -> Stream.of(one.call, one.wish, one.number).forEach(Said::again));
    }

    /** A coordinator introduces one of those who wait for it and are told in private; this is not waited for. */
    void introduceSomebody() {
        ObjectNode desk = desk();
        List<String> askers = askers(desk);
        List<String> made = LiveCircle.buttons(desk).stream()
                .filter(button -> button.path("label").asText().equals(Tablemate.text("followup.button.made")))
                .map(button -> button.path("custom_id").asText())
                .toList();
        List<Tablemate> possible = people.stream()
                .filter(one -> askers.contains(one.person.name())
                        && one.isToldInPrivate()
                        && beside(one).isToldInPrivate())
                .toList();
        if (!possible.isEmpty()) {
            Tablemate asker = possible.get(random.nextInt(possible.size()));
            Act act = forge(desk, made.get(askers.indexOf(asker.person.name())));
            introduction = Optional.of(new Introduction(asker, beside(asker), act));
        }
    }

    /** Whom somebody wants to be introduced to. */
    private Tablemate beside(Tablemate asker) {
        return people.stream()
                .filter(one -> one.person.name().equals(asker.other(Tablemate.WISHED_FOR)))
                .findFirst()
                .orElseThrow();
    }

    /** Who waits to be introduced, as a coordinator reads it. */
    List<String> askers() {
        return askers(desk());
    }

    private static List<String> askers(ObjectNode desk) {
        return WISH.matcher(LiveCircle.words(desk))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Who is known to wait for it. */
    List<String> waiting() {
        return people.stream()
                .filter(one ->
                        one.wish.state().filter(Tablemate.INTRODUCE::equals).isPresent())
                .map(one -> one.person.name())
                .toList();
    }

    private ObjectNode desk() {
        return forge(panel.orElseThrow(), DESK).settle(PATIENCE).message();
    }

    private Act forge(ObjectNode card, String button) {
        return meeting.circle()
                .coordinator()
                .forgePress(card.path("channel_id").asLong(), card.path("id").asLong(), button);
    }

    /** What was acknowledged by now counts, and nothing is waited for any more. */
    void settle() {
        introduction.ifPresent(made -> {
            if (made.isAcknowledged()) {
                made.asker.wish.becomes(Tablemate.INTRODUCED);
            } else {
                made.asker.wish.mayBe(Tablemate.INTRODUCED);
            }
            made.asker.mayHearOf(made.other);
            made.other.mayHearOf(made.asker);
        });
        introduction = Optional.empty();
        people.forEach(one -> Stream.of(one.call, one.wish, one.number).forEach(Said::settle));
    }

    /** Whether everything that was pressed is acknowledged. */
    boolean isAnswered() {
        return introduction.map(Introduction::isAcknowledged).orElse(true)
                && people.stream().noneMatch(one -> one.call.isOpen() || one.wish.isOpen() || one.number.isOpen());
    }

    /** What anybody reads that is not what they said. */
    List<String> lies() {
        return people.stream().flatMap(Tablemate::lies).toList();
    }

    /** Where all have heard all and put their call off: the morning of the next day on which something is to be told. */
    boolean dawns() {
        if (!isTold() || !people.stream().allMatch(Tablemate::hasPromised)) {
            return false;
        }
        LocalDate promised = workdayAfter(meeting.today());
        Milestone next = milestones.isEmpty() ? new Milestone(promised, Tale.PROMISED) : milestones.remove();
        people.forEach(one -> {
            one.isToHear(next.tale);
            if (next.tale != Tale.PROMISED && next.day.equals(promised)) {
                one.isToHear(Tale.PROMISED);
            }
        });
        meeting.morningOf(next.day);
        return true;
    }

    /** Whether all have heard all, perhaps too often. */
    boolean isTold() {
        return people.stream().allMatch(Tablemate::hasHeard);
    }

    List<Tablemate> toldTooOften() {
        return people.stream().filter(Tablemate::hasHeardTooMuch).toList();
    }

    /** As if somebody had been acknowledged what they never said. */
    void forgetAnAnswer() {
        people.get(0).wish.becomes("");
    }

    private static ObjectNode press(Person person, ObjectNode card, String button) {
        return person.press(card.path("channel_id").asLong(), card.path("id").asLong(), button)
                .settle(PATIENCE)
                .message();
    }

    static int letters(Person person, HeldMeeting meeting, Tale tale) {
        return times(person.mail().stream(), first(tale.head(), meeting));
    }

    /** How often somebody was told that they were introduced to this one. */
    static int introductions(Person person, String other) {
        return times(
                person.mail().stream(),
                Tablemate.text("followup.introduced", "name", other)
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    /** How often they were mentioned in the meeting's thread with these words. */
    static int pings(Person person, HeldMeeting meeting, String key) {
        return times(person.pings().stream(), first(key, meeting));
    }

    private static int times(Stream<ObjectNode> messages, String words) {
        return (int) messages.filter(message -> LiveCircle.words(message).contains(words))
                .map(message -> message.path("id").asText())
                .distinct()
                .count();
    }

    private static String first(String key, HeldMeeting meeting) {
        return Tablemate.text(key, "title", meeting.title()).lines().findFirst().orElseThrow();
    }

    /** On this day everybody hears this. */
    private record Milestone(LocalDate day, Tale tale) {}

    private record Introduction(Tablemate asker, Tablemate other, Act act) {
        boolean isAcknowledged() {
            return act.answered() && LiveCircle.words(act.message()).contains("「紹介ずみ」にしました");
        }
    }
}
