package dev.kizuna.grouping;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Rsvps;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link GroupingHouse} on each database. */
@OnBothDatabases(rooms = {Circles.class, Members.class, Meetings.class, Rsvps.class, Attendances.class, Seatings.class})
abstract class InGroupingHouse {
    MeetingHouse house;
    GroupingHouse tables;

    @BeforeEach
    void build(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        tables = GroupingHouse.over(house);
    }

    static void refused(Enum<?> reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                Assertions.assertThat((Object) refusal.reason()).isEqualTo(reason));
    }
}
