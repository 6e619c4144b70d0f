package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.persistence.FreshDatabase;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Roster;
import dev.kizuna.rsvp.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 2,000 presses at once by 1,500 persons for 50 seats, through the real Discord library. */
@OnBothDatabases
class BurstIT {
    private static final int SEATS = 50;
    private static final int PERSONS = 1_500;
    private static final int DOUBLES = 500;
    /** Of one press; of one drawing of the card, of which there is one a second. */
    private static final int STATEMENTS = 6;

    private static final int STATEMENTS_OF_A_DRAWING = 20;

    @TempDir
    private Path folder;

    @Test
    void everyPressIsAnsweredAndExactlyFiftyAreSeated(FreshDatabase database) {
        try (LiveCircle circle = LiveCircle.open(folder, database.settings(), Language.JA, PERSONS)) {
            circle.setUp(Language.JA);
            AnnouncedMeeting meeting = AnnouncedMeeting.in(circle, "満席の会", SEATS);
            ObjectNode card = meeting.cards().get(0);
            meeting.awaitTrueCard();
            long before = circle.application().database().statements();

            List<Press> presses = new ArrayList<>();
            everybody().stream()
                    .map(circle::member)
                    .forEach(person -> presses.add(new Press(person.id(), meeting.press(person, card, Answer.GOING))));
            presses.forEach(press -> press.act.settle(LiveCircle.PATIENCE));

            assertThat(presses).hasSize(PERSONS + DOUBLES).allMatch(press -> press.act.answered());
            assertThat(circle.application().database().statements() - before)
                    .isLessThanOrEqualTo(STATEMENTS * (PERSONS + DOUBLES) + STATEMENTS_OF_A_DRAWING * edits(circle));
            meeting.awaitTrueCard();
            seatedWithoutAGap(meeting.roster());
            standAsTheyWereTold(meeting.roster(), presses);
        }
    }

    private static long edits(LiveCircle circle) {
        return circle.discord.log().exchanges().stream()
                .filter(exchange -> exchange.method().equals("PATCH"))
                .filter(exchange -> exchange.template().equals("channels/{channel}/messages/{message}"))
                .count();
    }

    private static void seatedWithoutAGap(Roster roster) {
        assertThat(roster.entries()).hasSize(PERSONS);
        assertThat(roster.entries().stream().map(entry -> entry.person().id())).doesNotHaveDuplicates();
        assertThat(roster.entries().subList(0, SEATS))
                .allMatch(entry -> entry.standing().place() == Place.SEATED);
        assertThat(roster.entries().subList(SEATS, PERSONS).stream()
                        .map(entry -> entry.standing().rank()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PERSONS - SEATS).boxed().toList());
    }

    /** Who was told a place when their press was committed still has it: nobody was let in before them afterwards. */
    private static void standAsTheyWereTold(Roster roster, List<Press> presses) {
        Map<Long, Standing> standings = roster.entries().stream()
                .collect(Collectors.toMap(
                        entry -> entry.person().user().orElseThrow().value(), Roster.Entry::standing));
        assertThat(presses).allMatch(press -> AnnouncedMeeting.tells(press.act.message(), standings.get(press.person)));
    }

    private static List<Integer> everybody() {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, PERSONS).boxed().toList());
        numbers.addAll(IntStream.rangeClosed(1, DOUBLES).boxed().toList());
        Collections.shuffle(numbers, new Random(50));
        return numbers;
    }

    private record Press(long person, Act act) {}
}
