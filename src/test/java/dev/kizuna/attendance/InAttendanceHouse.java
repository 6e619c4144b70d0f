package dev.kizuna.attendance;

import dev.kizuna.circle.Circles;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Rsvps;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link AttendanceHouse} on each database. */
@OnBothDatabases(rooms = {Circles.class, Members.class, Meetings.class, Rsvps.class, Attendances.class})
abstract class InAttendanceHouse {
    MeetingHouse house;
    AttendanceHouse door;

    @BeforeEach
    void build(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        door = AttendanceHouse.over(house);
    }
}
