package dev.kizuna.notice;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.notice.Terms.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is owed is owed once, with its cause, and seen to its end. */
class NoticesTest extends InPostRoom {

    @Test
    void whatIsOwedTwiceIsOwedOnce() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice, notice);
        owe(notice);

        assertThat(notices.about(CIRCLE, meeting.id())).extracting(Told::notice).containsExactly(notice);
    }

    @Test
    void anotherOccasionIsAnotherNotice() {
        MemberId person = house.guest("あ");
        owe(notice(person, "1"), notice(person, "2"));

        assertThat(notices.about(CIRCLE, meeting.id())).hasSize(2);
    }

    @Test
    void whatHasBeenSaidIsNotOwedAgain() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice);
        outbox.sent(outbox.claim(1).get(0));
        owe(notice);

        assertThat(told(notice).fate()).isEqualTo(Fate.SENT);
        assertThat(outbox.claim(1)).isEmpty();
    }

    @Test
    void whatIsUndoneOwesNothing() {
        Notice notice = notice(house.guest("あ"), "");

        assertThatThrownBy(() -> transactions.write(work -> {
                    notices.owe(work, notice, new Terms(Weight.CHANGE, meeting.start(), meeting.end()));
                    throw new IllegalArgumentException("undone");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(notices.about(CIRCLE, meeting.id())).isEmpty();
    }

    @Test
    void theDatabaseItselfAllowsNoTwin() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice);

        assertThatThrownBy(() -> transactions.write(work -> {
                    work.repository(NoticeRepository_::new)
                            .insert(List.of(new OwedNotice(
                                    notice,
                                    new Terms(Weight.CHANGE, meeting.start(), meeting.end()),
                                    house.clock.instant())));
                    return null;
                }))
                .isInstanceOf(dev.kizuna.persistence.StorageFailure.class);
    }

    @Test
    void saidAgainItGoesOutUnderAnotherNonce() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice);
        Claim first = outbox.claim(1).get(0);
        outbox.sent(first);

        notices.again(CIRCLE, first.id());
        Claim second = outbox.claim(1).get(0);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.nonce()).isNotEqualTo(first.nonce());
        assertThat(second.doubtful()).isFalse();
    }

    @Test
    void whatIsOnItsWayIsNotSaidAgain() {
        owe(notice(house.guest("あ"), ""));
        Claim claim = outbox.claim(1).get(0);

        notices.again(CIRCLE, claim.id());

        assertThat(outbox.claim(1)).isEmpty();
    }

    @Test
    void aCallIsNotedAndCanBeTakenBack() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice);
        Claim claim = outbox.claim(1).get(0);
        outbox.toPhone(List.of(claim));

        notices.phoned(CIRCLE, claim.id(), true);
        assertThat(told(notice).fate()).isEqualTo(Fate.PHONED);

        notices.phoned(CIRCLE, claim.id(), false);
        assertThat(told(notice).fate()).isEqualTo(Fate.TO_PHONE);
    }

    @Test
    void anotherCircleSeesAndChangesNothing() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice);
        Claim claim = outbox.claim(1).get(0);
        outbox.toPhone(List.of(claim));

        notices.phoned(OTHER_CIRCLE, claim.id(), true);
        notices.again(OTHER_CIRCLE, claim.id());

        assertThat(told(notice).fate()).isEqualTo(Fate.TO_PHONE);
        assertThat(notices.find(OTHER_CIRCLE, claim.id())).isEmpty();
        assertThat(notices.find(CIRCLE, claim.id())).isPresent();
        assertThat(notices.about(OTHER_CIRCLE, meeting.id())).isEmpty();
    }

    @Test
    void theLastWishCounts() {
        MemberId person = house.guest("あ");
        assertThat(notices.wish(person)).isEqualTo(Wish.PRIVATE);

        notices.wish(person, Wish.CHANGES);
        notices.wish(person, Wish.THREAD);

        assertThat(notices.wish(person)).isEqualTo(Wish.THREAD);
    }

    @Test
    void twoMembersWhoAreOnePersonAreToldOnce() {
        MemberId from = house.guest("あ");
        MemberId into = house.guest("あ（同じ人）");
        owe(notice(from, "both"), notice(into, "both"), notice(from, "one"));
        notices.wish(from, Wish.THREAD);

        transactions.write(work -> {
            notices.merge(work, from, into);
            return null;
        });

        assertThat(notices.about(CIRCLE, meeting.id()))
                .extracting(Told::notice)
                .containsExactlyInAnyOrder(notice(into, "both"), notice(into, "one"));
        assertThat(notices.wish(into)).isEqualTo(Wish.THREAD);
        assertThat(notices.wish(from)).isEqualTo(Wish.PRIVATE);
    }
}
