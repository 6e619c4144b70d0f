package dev.kizuna.contact;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.kizuna.contact.followup.FollowupData;
import dev.kizuna.contact.followup.FollowupMerge;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.contact.followup.FollowupRefusal;
import dev.kizuna.contact.followup.Introductions.Wish;
import dev.kizuna.contact.followup.Pause;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.contact.followup.Tie;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.notice.Notice;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Whom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** つながり: what becomes of people who met. */
class FollowupsTest extends InContactHouse {
    private MemberId self;
    private MemberId tablemate;
    private MemberId absent;
    private MemberId stranger;
    private MeetingView meeting;
    private Viewer me;

    @BeforeEach
    void sit() {
        self = room.member(1, "山田花子");
        tablemate = room.member(2, "田中一郎");
        absent = room.member(3, "鈴木二郎");
        stranger = room.member(4, "佐藤三郎");
        MemberId guest = house.guest("電話の方");
        meeting = room.held(List.of(self, tablemate, guest), List.of(absent));
        me = room.viewer(self);
    }

    @Test
    void onTheNextWorkingMorningEachWhoCameAndHasAnAccountIsToldOnce() {
        assertThat(told(FollowupNotice.TOMORROW))
                .extracting(Notice::receiver)
                .containsExactlyInAnyOrder(self, tablemate);
        // The meeting was on a Saturday.
        assertThat(from(FollowupNotice.TOMORROW, "")).isEqualTo(Instant.parse("2026-12-07T00:30:00Z"));
    }

    @Test
    void theListBeginsWithPromisesAndHoldsThoseOfWhomNothingIsSaid() {
        assertThat(names()).containsExactly("田中一郎", "電話の方");

        room.followups.become(me, tablemate, Progress.PHONED);
        assertThat(names()).containsExactly("電話の方", "田中一郎");

        room.followups.later(me, tablemate, Pause.WEEK);
        assertThat(names()).containsExactly("田中一郎", "電話の方");
        assertThat(room.followups.list(CIRCLE, tablemate))
                .extracting(Tie::progress)
                .allMatch(progress -> progress.isEmpty());
    }

    @Test
    void whoPutsACallOffIsRemindedThatMorningAndNotWhenTheyHavePhoned() {
        Tie tie = room.followups.later(me, tablemate, Pause.MONTH);

        // 30 days after Saturday, December 5, 2026 is a Monday.
        LocalDate day = LocalDate.of(2027, 1, 4);
        assertThat(tie.promised()).contains(day);
        assertThat(from(FollowupNotice.PROMISED, "2027-01-04")).isEqualTo(Instant.parse("2027-01-04T00:30:00Z"));
        assertThat(room.followups.promised(CIRCLE, meeting.id(), self, day)).hasSize(1);

        room.followups.become(me, tablemate, Progress.PHONED);
        assertThat(room.followups.promised(CIRCLE, meeting.id(), self, day)).isEmpty();
    }

    @Test
    void thirtyAndNinetyDaysAfterACallItIsAskedWhetherItGoesOn() {
        refused(FollowupRefusal.NOT_BEGUN, () -> room.followups.become(me, tablemate, Progress.GOES_ON));
        assertThat(told(FollowupNotice.GOES_ON)).isEmpty();

        room.followups.become(me, tablemate, Progress.PHONED);

        assertThat(told(FollowupNotice.GOES_ON)).extracting(Notice::occasion).containsExactly("30", "90");
        assertThat(from(FollowupNotice.GOES_ON, "30")).isEqualTo(Instant.parse("2027-01-04T00:30:00Z"));
        assertThat(from(FollowupNotice.GOES_ON, "90")).isEqualTo(Instant.parse("2027-03-05T00:30:00Z"));
        assertThat(room.followups.become(me, tablemate, Progress.RESTS).progress())
                .contains(Progress.RESTS);
        assertThat(room.followups.begun(CIRCLE, meeting.id(), self)).hasSize(1);
    }

    @Test
    void aStrangerIsKnownOnlyIfTheirCardSaysSoAndCanOnlyBeIntroduced() {
        refused(MemberRefusal.UNKNOWN_PERSON, () -> room.followups.become(me, stranger, Progress.INTRODUCE));
        refused(MemberRefusal.UNKNOWN_PERSON, () -> room.followups.become(me, absent, Progress.PHONED));
        refused(MemberRefusal.UNKNOWN_PERSON, () -> room.followups.become(me, self, Progress.PHONED));

        room.write(stranger);
        room.cards.show(CIRCLE, stranger, Item.OFFER, Visibility.CIRCLE);

        refused(FollowupRefusal.NOT_MET, () -> room.followups.become(me, stranger, Progress.PHONED));
        refused(FollowupRefusal.NOT_MET, () -> room.followups.later(me, stranger, Pause.DAY));
        assertThat(room.followups.become(me, stranger, Progress.INTRODUCE).progress())
                .contains(Progress.INTRODUCE);
        assertThat(room.looksAt(stranger)).isEmpty();
    }

    @Test
    void whoWasIntroducedWithoutHavingMetIsRemindedOfAsOthersAre() {
        room.followups.introduce(me, stranger);
        room.introductions.made(CIRCLE, self, stranger);

        LocalDate day =
                room.followups.later(me, stranger, Pause.WEEK).promised().orElseThrow();
        assertThat(told(FollowupNotice.PROMISED)).extracting(Notice::occasion).containsExactly(day.toString());
        assertThat(room.followups.promised(CIRCLE, meeting.id(), self, day)).hasSize(1);

        room.followups.become(me, stranger, Progress.PHONED);
        assertThat(told(FollowupNotice.GOES_ON)).extracting(Notice::occasion).containsExactly("30", "90");
        assertThat(room.followups.begun(CIRCLE, meeting.id(), self)).hasSize(1);
    }

    @Test
    void coordinatorsSeeCountsAndWhoWaitsAndSayThatTheyWereIntroduced() {
        room.followups.become(me, tablemate, Progress.INTRODUCE);

        assertThat(room.introductions.counts(CIRCLE)).containsEntry(Progress.INTRODUCE, 1L);
        assertThat(room.introductions.waiting(CIRCLE))
                .extracting(wish -> wish.asker().id(), wish -> wish.other().id())
                .containsExactly(tuple(self, tablemate));
        assertThat(room.introductions.waiting(OTHER_CIRCLE)).isEmpty();
        refused(FollowupRefusal.NOT_WAITING, () -> room.introductions.made(OTHER_CIRCLE, self, tablemate));
        refused(FollowupRefusal.ELSEWHERE, () -> room.followups.become(me, tablemate, Progress.INTRODUCED));

        room.introductions.made(CIRCLE, self, tablemate);

        assertThat(room.introductions.waiting(CIRCLE)).extracting(Wish::asker).isEmpty();
        assertThat(room.followups.with(me, tablemate).progress()).contains(Progress.INTRODUCED);
    }

    @Test
    void whenTwoMembersAreOnePersonWhatEitherSaidIsTheirs() {
        MemberId twin = house.guest("たなか");
        MeetingView second = room.held(List.of(self, twin), List.of());
        room.followups.become(me, twin, Progress.PHONED);
        room.followups.become(room.viewer(tablemate), self, Progress.INTRODUCE);

        house.transactions.write(work -> {
            new FollowupMerge().moved(work, CIRCLE, twin, tablemate);
            new FollowupMerge().moved(work, CIRCLE, self, stranger);
            return null;
        });

        assertThat(room.followups.list(CIRCLE, stranger))
                .extracting(tie -> tie.other().id(), tie -> tie.progress().orElseThrow())
                .containsExactly(tuple(tablemate, Progress.PHONED));
        assertThat(room.introductions.waiting(CIRCLE))
                .extracting(wish -> wish.other().id())
                .containsExactly(stranger);
        assertThat(second.id()).isNotEqualTo(meeting.id());
    }

    @Test
    void somebodyReadsTheirOwnAndIsForgottenOnBothSides() {
        room.followups.become(me, tablemate, Progress.PHONED);
        room.followups.become(room.viewer(tablemate), self, Progress.NOT_NOW);
        FollowupData data = new FollowupData(house.members);
        Whom whom = new Whom(CIRCLE, self, null);

        List<Held> held = house.transactions.read(work -> data.held(work, whom));
        assertThat(held)
                .singleElement()
                .satisfies(one -> assertThat(one.items())
                        .containsEntry(Detail.NAME, "田中一郎")
                        .containsEntry(Detail.WHAT, Progress.PHONED));
        house.transactions.write(work -> data.erase(work, whom));

        assertThat(room.introductions.counts(CIRCLE).values()).containsOnly(0L);
    }

    private List<String> names() {
        return room.followups.list(CIRCLE, self).stream()
                .map(tie -> tie.other().name())
                .toList();
    }

    private List<Notice> told(FollowupNotice kind) {
        return house.owed.stream()
                .filter(notice -> notice.kind().equals(kind.kind()))
                .toList();
    }

    private Instant from(FollowupNotice kind, String occasion) {
        return room.terms.get(kind.kind() + occasion).from();
    }
}
