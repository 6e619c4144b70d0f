package dev.kizuna.member;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.member.InACircle.CIRCLE;
import static dev.kizuna.member.InACircle.OTHER;
import static dev.kizuna.member.InACircle.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person is known from the first press on. */
@OnBothDatabases(rooms = {Circles.class, Members.class})
class KnownTest {
    private Database database;
    private Transactions transactions;
    private Members members;

    @BeforeEach
    void open(Database opened) {
        database = opened;
        transactions = opened.transactions();
        members = new Members(transactions);
        InACircle.setUp(transactions);
    }

    @Test
    void theFirstPressMakesAPersonKnownByTheNameOnDiscord() {
        Person hanako = pressed(transactions, members, CIRCLE, 41, "はなこ");

        assertThat(hanako.name()).isEqualTo("はなこ");
        assertThat(hanako.user()).contains(new UserId(41));
        assertThat(members.of(CIRCLE, new UserId(41))).contains(hanako);
    }

    @Test
    void theSecondPressIsTheSamePerson() {
        Person first = pressed(transactions, members, CIRCLE, 41, "はなこ");

        assertThat(pressed(transactions, members, CIRCLE, 41, "はなこ")).isEqualTo(first);
        assertThat(members.all(CIRCLE)).hasSize(1);
    }

    @Test
    void theNameFollowsDiscordUntilTheProfileHasOne() {
        Person before = pressed(transactions, members, CIRCLE, 41, "hanako");
        assertThat(pressed(transactions, members, CIRCLE, 41, "はなこ").name()).isEqualTo("はなこ");

        members.edit(CIRCLE, before.id(), was -> InACircle.named("山田 花子"));

        assertThat(pressed(transactions, members, CIRCLE, 41, "ハナ").name()).isEqualTo("山田 花子");
    }

    @Test
    void theLanguageFollowsTheirClient() {
        Presence english = new Presence(new UserId(41), "Hanako", Locale.ENGLISH);
        Presence inPrivate = new Presence(new UserId(41), null, Locale.JAPANESE);

        assertThat(pressed(transactions, members, CIRCLE, english).language()).contains(Locale.ENGLISH);
        Person japanese = pressed(transactions, members, CIRCLE, inPrivate);

        assertThat(japanese.language()).contains(Locale.JAPANESE);
        assertThat(japanese.name()).isEqualTo("Hanako");
        assertThat(members.of(CIRCLE, new UserId(41))).contains(japanese);
    }

    @Test
    void somebodyWithoutAnAccountHasNoLanguageUntilTheyPress() {
        Person listed = members.add(CIRCLE, InACircle.named("山田 花子"));
        pressed(transactions, members, CIRCLE, new Presence(new UserId(41), "Hanako", Locale.ENGLISH));

        assertThat(listed.language()).isEmpty();
        assertThat(new Links(transactions, List.of())
                        .link(CIRCLE, listed.id(), new UserId(41))
                        .language())
                .contains(Locale.ENGLISH);
    }

    @Test
    void aStrangerWithoutANameStaysOne() {
        Presence stranger = new Presence(new UserId(41), null, Locale.JAPANESE);

        assertThat(transactions.<Object>write(work -> members.known(work, CIRCLE, stranger)))
                .isEqualTo(Optional.empty());
        assertThat(members.all(CIRCLE)).isEmpty();
    }

    @Test
    void somebodyKnownCostsOneStatementAndSomebodyNewTwo() {
        assertThat(statementsOfAPress()).isEqualTo(2);
        assertThat(statementsOfAPress()).isEqualTo(1);
    }

    @Test
    void theSameAccountIsAnotherPersonInAnotherCircle() {
        Person here = pressed(transactions, members, CIRCLE, 41, "はなこ");
        Person there = pressed(transactions, members, OTHER, 41, "はなこ");

        assertThat(there.id()).isNotEqualTo(here.id());
        assertThat(members.all(OTHER)).containsExactly(there);
        refused(MemberRefusal.UNKNOWN_PERSON, () -> members.get(OTHER, here.id()));
        refused(MemberRefusal.UNKNOWN_PERSON, () -> members.edit(OTHER, here.id(), was -> InACircle.named("別人")));
        refused(
                MemberRefusal.UNKNOWN_PERSON,
                () -> new Links(transactions, List.of()).link(OTHER, here.id(), new UserId(42)));
        assertThat(transactions.<Object>read(work -> members.get(work, OTHER, List.of(here.id(), there.id()))))
                .isEqualTo(Map.of(there.id(), there));
    }

    @Test
    void twoPressesAtOnceNeverMakeTwo() throws Exception {
        int people = 20;
        int presses = 8;
        ExecutorService fingers = Executors.newFixedThreadPool(presses);
        try {
            for (int user = 1; user <= people; user++) {
                long account = user;
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Person>> answers = IntStream.range(0, presses)
                        .mapToObj(press -> fingers.submit(() -> {
                            start.await();
                            return pressed(transactions, members, CIRCLE, account, "だれか");
                        }))
                        .toList();
                start.countDown();
                for (Future<Person> answer : answers) {
                    assertThat(answer.get()).isEqualTo(answers.get(0).get());
                }
            }
        } finally {
            fingers.shutdownNow();
        }
        assertThat(members.all(CIRCLE)).hasSize(people);
    }

    private long statementsOfAPress() {
        long before = database.statements();
        pressed(transactions, members, CIRCLE, 41, "はなこ");
        return database.statements() - before;
    }
}
