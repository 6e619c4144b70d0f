package dev.kizuna.attendance;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Presence;
import dev.kizuna.rsvp.MeetingHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A {@link MeetingHouse} with a door. */
public final class AttendanceHouse {
    public static final UserId COORDINATOR = new UserId(900);

    public final MeetingHouse house;
    public final Attendances attendances;
    public final Doors doors;
    public final Summaries summaries;

    /** Of its rooms, for the database of a test. */
    public static List<Class<?>> entities() {
        return Stream.of(MeetingHouse.entities(), Attendances.entities())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    private AttendanceHouse(MeetingHouse house) {
        this.house = house;
        attendances = new Attendances(
                house.transactions, house.circles, house.meetings, house.members, house.rosters, house.clock);
        doors = new Doors(house.transactions, house.members, house.rosters, attendances, house.clock);
        summaries = new Summaries(house.transactions, house.meetings, house.members, attendances, doors);
        house.meetings.watchedBy(attendances);
        house.merges.add(new AttendanceMerge(house.meetings));
    }

    public static AttendanceHouse over(MeetingHouse house) {
        return new AttendanceHouse(house);
    }

    /** What a coordinator's press says. */
    public Hand press() {
        return press(house.nextInteraction());
    }

    public Hand press(long interaction) {
        return new Hand(COORDINATOR, Way.COORDINATOR, interaction);
    }

    public Checkin checkIn(MeetingView meeting, MemberId member) {
        return attendances.checkIn(CIRCLE, meeting.id(), member, press());
    }

    public Checkin undo(MeetingView meeting, MemberId member) {
        return attendances.undo(CIRCLE, meeting.id(), member, press());
    }

    public Checkin walkIn(MeetingView meeting, String name, String from) {
        return attendances.walkIn(CIRCLE, meeting.id(), name, from, press());
    }

    public Checkin alone(MeetingView meeting, long user) {
        return attendances.checkInByButton(CIRCLE, meeting.id(), presence(user), house.nextInteraction());
    }

    public Checkin type(long user, String word) {
        return attendances.checkInByCode(CIRCLE, presence(user), word, house.nextInteraction());
    }

    /** A word of our own choice on the meeting's wall. */
    public void hang(MeetingView meeting, String word) {
        house.transactions.write(work -> {
            work.repository(ArrivalRepository_::new)
                    .insert(new CheckinCode(meeting.id().value(), CIRCLE.value(), word));
            return null;
        });
    }

    public static Presence presence(long user) {
        return new Presence(new UserId(user), "Person " + user, Locale.JAPANESE);
    }

    /** Lets the clock go on to so long before the start. */
    public void until(MeetingView meeting, Duration before) {
        to(meeting.start().minus(before));
    }

    public void to(Instant moment) {
        house.clock.pass(Duration.between(house.clock.instant(), moment));
    }

    public Door door(MeetingView meeting) {
        return doors.door(CIRCLE, meeting.id());
    }

    public Door.Entry at(MeetingView meeting, MemberId member) {
        return door(meeting).entries().stream()
                .filter(entry -> entry.person().id().equals(member))
                .findFirst()
                .orElseThrow();
    }
}
