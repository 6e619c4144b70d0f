package dev.kizuna.attendance;

import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link AttendanceHouse} on each database. */
@OnBothDatabases(rooms = AttendanceHouse.class)
abstract class InAttendanceHouse {
    MeetingHouse house;
    AttendanceHouse door;

    @BeforeEach
    void build(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        door = AttendanceHouse.over(house);
    }
}
