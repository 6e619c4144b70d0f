package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Roster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Persons who press the card of one meeting, each until they see their answer acknowledged, and what they were told. A
 * bot that Discord has shut out is started anew.
 */
final class PressStream {
    /** What Discord is made to wait for an answer in these tests, and a little for an answer that was put off. */
    private static final Duration GLANCE = Duration.ofSeconds(8);

    private static final int TRIES = 12;

    private final LiveCircle circle;
    private final AnnouncedMeeting meeting;
    private final int persons;
    private final Map<Long, Told> book = new LinkedHashMap<>();
    private final Set<Long> waited = new LinkedHashSet<>();
    /** Who pressed again: their first press may have been stored, unseen, and they may have waited meanwhile. */
    private final Set<Long> unsure = new LinkedHashSet<>();

    /** What a person saw last. */
    record Told(Answer answer, boolean seated) {}

    PressStream(LiveCircle circle, AnnouncedMeeting meeting, int persons) {
        this.circle = circle;
        this.meeting = meeting;
        this.persons = persons;
    }

    /** Everybody presses at once; whoever gets no acknowledgement presses again. */
    void round(IntFunction<Answer> answers) {
        ObjectNode card = meeting.cards().get(0);
        List<Integer> open = IntStream.rangeClosed(1, persons).boxed().toList();
        for (int attempt = 0; !open.isEmpty(); attempt++) {
            assertThat(attempt).as("tries of %s", open).isLessThan(TRIES);
            reviveIfShutOut();
            Map<Integer, Act> acts = new LinkedHashMap<>();
            open.forEach(number -> acts.put(number, meeting.press(circle.member(number), card, answers.apply(number))));
            List<Integer> again = new ArrayList<>();
            acts.forEach((number, act) -> told(act, answers.apply(number))
                    .ifPresentOrElse(told -> note(circle.member(number).id(), told), () -> again.add(number)));
            again.forEach(number -> unsure.add(circle.member(number).id()));
            open = again;
        }
    }

    private void note(long person, Told told) {
        book.put(person, told);
        if (told.answer() == Answer.GOING && !told.seated()) {
            waited.add(person);
        }
    }

    private void reviveIfShutOut() {
        if (circle.application().refused().isDone()) {
            circle.discord.faults().clear();
            circle.restart();
        }
    }

    private static Optional<Told> told(Act act, Answer answer) {
        try {
            act.settle(GLANCE);
        } catch (IllegalStateException stillPutOff) {
            return Optional.empty();
        }
        return act.answered() && AnnouncedMeeting.acknowledges(act.message(), answer)
                ? Optional.of(new Told(answer, AnnouncedMeeting.grants(act.message())))
                : Optional.empty();
    }

    /** Every acknowledged answer is stored, once, and a seat that was granted is kept. */
    void checkAgainst(List<Roster.Entry> entries, int capacity) {
        Map<Long, Place> stored = new LinkedHashMap<>();
        entries.forEach(
                entry -> assertThat(stored.put(user(entry), entry.standing().place()))
                        .as("a second answer of one person")
                        .isNull());
        Map<Long, Answer> answers = new LinkedHashMap<>();
        stored.forEach((user, place) -> answers.put(user, place.answer()));
        Map<Long, Answer> acknowledged = new LinkedHashMap<>();
        book.forEach((user, told) -> acknowledged.put(user, told.answer()));
        assertThat(answers).containsExactlyInAnyOrderEntriesOf(acknowledged);
        book.forEach((user, told) -> {
            if (told.seated()) {
                assertThat(stored.get(user)).isEqualTo(Place.SEATED);
            }
        });
        long going = answers.values().stream().filter(Answer.GOING::equals).count();
        assertThat(stored.values().stream().filter(Place.SEATED::equals)).hasSize((int) Math.min(capacity, going));
        assertThat(entries.stream()
                        .filter(entry -> entry.standing().place() == Place.WAITING)
                        .map(entry -> entry.standing().rank()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) Math.max(0, going - capacity))
                        .boxed()
                        .toList());
    }

    /**
     * Who waited and has a seat by now hears of it, nobody hears of it twice, and nobody else hears anything; of those who
     * pressed again it cannot be told whether they waited.
     */
    void checkThatWhoMovedUpIsToldOnce(List<Roster.Entry> entries) {
        await().atMost(LiveCircle.PATIENCE).untilAsserted(() -> checkTold(entries));
    }

    /** Whoever a seat is held for hears of it, and nobody hears of it twice. */
    void checkThatWhoIsOfferedASeatIsToldOnce(List<Roster.Entry> entries) {
        Set<Long> offered = entries.stream()
                .filter(entry -> entry.standing().place() == Place.OFFERED)
                .map(PressStream::user)
                .collect(Collectors.toSet());
        await().atMost(LiveCircle.PATIENCE)
                .untilAsserted(() -> IntStream.rangeClosed(1, persons)
                        .mapToObj(circle::member)
                        .forEach(person -> assertThat(Heard.offers(meeting, person))
                                .as("%s", person.name())
                                .isBetween(offered.contains(person.id()) ? 1 : 0, 1)));
    }

    /** As it is now. */
    void checkTold(List<Roster.Entry> entries) {
        Set<Long> movedUp = entries.stream()
                .filter(entry -> entry.standing().place() == Place.SEATED)
                .map(PressStream::user)
                .filter(waited::contains)
                .collect(Collectors.toSet());
        IntStream.rangeClosed(1, persons)
                .mapToObj(circle::member)
                .forEach(person -> assertThat(Heard.promotions(meeting, person))
                        .as("%s", person.name())
                        .isBetween(
                                movedUp.contains(person.id()) ? 1 : 0,
                                movedUp.contains(person.id()) || unsure.contains(person.id()) ? 1 : 0));
    }

    private static long user(Roster.Entry entry) {
        return entry.person().user().orElseThrow().value();
    }
}
