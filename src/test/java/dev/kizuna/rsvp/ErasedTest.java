package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.MemberData;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is no more: what they held is free, and what counted still counts. */
class ErasedTest extends InMeetingHouse {
    private Dossiers dossiers;
    private MeetingView meeting;

    @BeforeEach
    void twoPeopleForOneSeat() {
        RsvpData answers = new RsvpData(
                house.meetings,
                (work, notices, terms) -> house.owed.addAll(notices),
                house.circles,
                house.clock,
                house.seals,
                house.watchers);
        dossiers = new Dossiers(
                house.transactions,
                List.of(answers, new MemberData(new Erasures(house.transactions, house.seals, house.clock))),
                () -> {},
                house.clock);
        meeting = house.announced(1);
        house.rsvps.answer(house.reply(meeting, 1), GOING, "遅れます");
        house.press(meeting, 2, GOING);
    }

    @Test
    void theyReadWhatIsHeldOfThem() {
        assertThat(dossiers.of(whom(1))).extracting(Held::subject).containsExactly(Subject.PROFILE, Subject.ANSWER);
        assertThat(dossiers.of(whom(1)).get(1).items())
                .containsEntry(Detail.WHAT, GOING)
                .containsEntry(Detail.NOTE, "遅れます")
                .containsEntry(Detail.MEETING, "絆の会");
        assertThat(dossiers.of(whom(2)).get(1).items()).doesNotContainKey(Detail.NOTE);
    }

    @Test
    void theirSeatGoesToTheNextInLine() {
        dossiers.erase(whom(1));

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
        assertThat(house.rosters.roster(CIRCLE, meeting.id()).entries()).hasSize(1);
        assertThat(house.complaints()).isEmpty();
    }

    @Test
    void aMeetingThatIsOverCountsThemStillWithoutTheirNote() {
        house.clock.pass(Duration.ofDays(20));
        Whom whom = whom(1);

        dossiers.erase(whom);

        Roster roster = house.rosters.roster(CIRCLE, meeting.id());
        assertThat(roster.turnout().headcount().seated()).isEqualTo(1);
        assertThat(roster.entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.standing().note()).isNull());
        assertThat(dossiers.of(whom)).extracting(Held::subject).contains(Subject.ANSWER);
        assertThat(house.complaints()).isEmpty();
    }

    @Test
    void nobodyFindsThemAnyMoreAndTheirAccountIsAStrangers() {
        MemberId gone = house.member(1);

        dossiers.erase(whom(1));

        assertThat(house.members.of(CIRCLE, new UserId(1))).isEmpty();
        assertThat(house.members.all(CIRCLE)).extracting(person -> person.id()).doesNotContain(gone);
        house.press(meeting, 1, GOING);
        assertThat(house.member(1)).isNotEqualTo(gone);
    }

    private Whom whom(long user) {
        return new Whom(CIRCLE, house.member(user), new UserId(user));
    }
}
