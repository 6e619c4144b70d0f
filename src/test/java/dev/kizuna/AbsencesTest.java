package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Told;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.MovableTime;
import dev.kizuna.rsvp.Reply;
import dev.kizuna.sealing.ThrowawayKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has long not been heard of is asked, and erased only where the question reached them and nobody answered. */
@OnBothDatabases(rooms = AbsencesTest.Everything.class)
class AbsencesTest {
    private static final CircleId CIRCLE = new CircleId(900_000_000_000_000_001L);
    private static final Duration DAY = Duration.ofDays(1);

    private final MovableTime clock = new MovableTime(Instant.parse("2026-11-23T03:00:00Z"));
    private Cores cores;
    private Absences absences;
    private MemberId hanako;
    private Database database;

    /** Every entity of the house. */
    static final class Everything {
        private Everything() {}

        public static List<Class<?>> entities() {
            return Holdings.entities();
        }
    }

    @BeforeEach
    void hanakoAnswersOnce(Database opened) {
        database = opened;
        cores = new Cores(database.transactions(), ThrowawayKeys.seals(), () -> {}, clock);
        absences = new Absences(cores, clock);
        cores.circles.setUp(CircleSettings.initial(CIRCLE, new ChannelId(9)), settings -> settings);
        hanako = answers(3, "花子");
    }

    private MemberId answers(long user, String name) {
        Instant start = clock.instant().plus(Duration.ofDays(12));
        Details details = new Details("絆の会", null, null, null, null);
        MeetingView meeting = cores.meetings.announce(
                CIRCLE,
                cores.meetings
                        .create(CIRCLE, details, start, start.plus(Duration.ofHours(2)))
                        .id());
        Presence presence = new Presence(new UserId(user), name, Locale.JAPANESE);
        cores.rsvps.answer(new Reply(CIRCLE, meeting.id(), presence, 1), Answer.GOING, "遅れます");
        return cores.members.of(CIRCLE, new UserId(user)).map(Person::id).orElseThrow();
    }

    @Test
    void whoWasHeardOfWithinTwoYearsIsLeftInPeace() {
        clock.pass(Absences.UNSEEN);

        absences.look();

        assertThat(questions()).isEmpty();
    }

    @Test
    void whoWasNotIsAskedOnceAndErasedWhenAMonthHasGoneByWithoutAnAnswer() {
        clock.pass(Absences.UNSEEN.plus(DAY));
        absences.look();
        absences.look();
        assertThat(questions()).hasSize(1);

        becomes(Fate.SENT);
        clock.pass(Absences.TO_ANSWER.minus(DAY));
        absences.look();
        assertThat(cores.members.kept(CIRCLE, hanako)).isPresent();

        clock.pass(DAY);
        absences.look();
        assertThat(cores.members.kept(CIRCLE, hanako)).isEmpty();
        absences.look();
        assertThat(questions()).as("nobody is asked after they are gone").isEmpty();
    }

    @Test
    void whoStaysIsNotAskedForTwoMoreYears() {
        clock.pass(Absences.UNSEEN.plus(DAY));
        absences.look();
        becomes(Fate.SENT);
        clock.pass(DAY);

        cores.policies.stay(CIRCLE, hanako);
        clock.pass(Absences.UNSEEN);
        absences.look();
        assertThat(cores.members.kept(CIRCLE, hanako)).isPresent();
        assertThat(questions()).hasSize(1);

        clock.pass(DAY);
        absences.look();
        assertThat(questions())
                .as("asked anew, and not erased for the old question")
                .hasSize(2);
        assertThat(cores.members.kept(CIRCLE, hanako)).isPresent();
    }

    @Test
    void whomTheQuestionHasNotReachedIsNotErased() {
        clock.pass(Absences.UNSEEN.plus(DAY));
        absences.look();
        becomes(Fate.TO_PHONE);
        clock.pass(Absences.TO_ANSWER.plus(DAY));

        absences.look();

        assertThat(cores.members.kept(CIRCLE, hanako)).isPresent();
    }

    @Test
    void ofWhomNobodyKnowsWhenTheyWereHeardOfIsNotAsked() {
        Profile unknown = new Profile("山田", "", "", "", "");
        MemberId guest = cores.members.add(CIRCLE, unknown).id();
        clock.pass(Absences.UNSEEN.plus(DAY));

        absences.look();

        assertThat(cores.notices.to(List.of(guest), Absences.KIND)).isEmpty();
    }

    @Test
    void aNightTakesNoMoreStatementsForManyPeopleAndMeetingsThanForOne() {
        clock.pass(Absences.UNSEEN.plus(DAY));
        absences.look();
        long one = cost();
        for (int user = 4; user < 9; user++) {
            answers(user, "花子" + user);
        }
        assertThat(cost()).as("with many who were heard of").isEqualTo(one);

        clock.pass(Absences.UNSEEN.plus(DAY));
        absences.look();

        assertThat(cost()).as("with many who were asked").isEqualTo(one);
    }

    private long cost() {
        long before = database.statements();
        absences.look();
        return database.statements() - before;
    }

    private List<Told> questions() {
        return cores.notices.to(List.of(hanako), Absences.KIND);
    }

    /** As if the notices' room had said it now. */
    private void becomes(Fate fate) {
        String sql = "update notice set fate = '" + fate + "' where fate = 'OWED'";
        database.transactions()
                .write(work -> work.repository(
                        session -> session.createNativeMutationQuery(sql).executeUpdate()));
    }
}
