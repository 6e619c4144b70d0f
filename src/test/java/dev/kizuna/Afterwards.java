package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.meeting.holiday.Holidays;
import dev.kizuna.rehearsal.person.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What comes after a {@link HeldMeeting}: the exchange of cards, the next working morning, a month and three later, and
 * from then on each working day the calls that were put off to it. Everybody has something to say on each day.
 */
final class Afterwards {
    final IntroductionDesk desk;
    private final HeldMeeting meeting;
    private final int inThread;
    private final List<Tablemate> people = new ArrayList<>();
    private final List<Person> heard;
    private final Deque<Milestone> milestones = new ArrayDeque<>(List.of(
            new Milestone(workdayAfter(HeldMeeting.DAY), Tale.TOMORROW),
            new Milestone(workdayAfter(HeldMeeting.DAY.plusDays(29)), Tale.GOES_ON),
            new Milestone(workdayAfter(HeldMeeting.DAY.plusDays(89)), Tale.GOES_ON)));

    Afterwards(HeldMeeting meeting, int inThread, Random random) {
        this.meeting = meeting;
        this.inThread = inThread;
        this.desk = new IntroductionDesk(meeting.circle(), people, random);
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
        desk.begin();
    }

    /** Everybody who has heard all says something new; none of it is waited for. */
    void allPress() {
        for (Tablemate one : people) {
            if (one.hasHeard() && !one.hasPromised()) {
                one.putOffTheCall();
            }
            if (!desk.introduces(one)) {
                one.changeTheWish();
            }
            one.showOrHideTheNumber();
        }
    }

    /** Whoever found no acknowledgement presses again. */
    void pressAgain() {
        desk.pressAgain();
        people.forEach(one -> Stream.of(one.call, one.wish, one.number).forEach(Said::again));
    }

    /** What was acknowledged by now counts, and nothing is waited for any more. */
    void settle() {
        people.forEach(one -> Stream.of(one.call, one.wish, one.number).forEach(Said::settle));
        desk.settle();
    }

    /** Whether everything that was pressed is acknowledged. */
    boolean isAnswered() {
        return desk.isAnswered()
                && people.stream().noneMatch(one -> one.call.isOpen() || one.wish.isOpen() || one.number.isOpen());
    }

    /** What anybody reads that is not what they said. */
    List<String> lies() {
        List<String> lies = people.stream().flatMap(Tablemate::lies).toList();
        desk.find();
        return lies;
    }

    /** Where all have heard all and put their call off: the morning of the next day on which something is to be told. */
    boolean dawns() {
        if (desk.isInDoubt() || !isTold() || !people.stream().allMatch(Tablemate::hasPromised)) {
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

    /** After which coordinators are told who asked in it to be introduced. */
    void hourPasses() {
        desk.hourIsOver();
        meeting.circle().clock.forward(Duration.ofHours(1));
    }

    /** Whether all have heard all, perhaps too often. */
    boolean isTold() {
        return people.stream().allMatch(Tablemate::hasHeard) && desk.isTold();
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
        return letters(person, first(tale.head(), meeting));
    }

    /** How many of their direct messages have these words. */
    static int letters(Person person, String words) {
        return times(person.mail().stream(), words);
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
}
