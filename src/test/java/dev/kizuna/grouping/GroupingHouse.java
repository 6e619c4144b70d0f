package dev.kizuna.grouping;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.attendance.AttendanceHouse;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.MeetingHouse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A {@link MeetingHouse} with a door and tables. */
public final class GroupingHouse {
    public final MeetingHouse house;
    public final AttendanceHouse door;
    public final TableWishes wishes;
    public final Seatings seatings;
    public final Proposals proposals;
    public final Encounters encounters;
    private final AtomicLong names = new AtomicLong();

    /** Of its rooms, for the database of a test. */
    public static List<Class<?>> entities() {
        return Stream.of(AttendanceHouse.entities(), Seatings.entities())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    private GroupingHouse(MeetingHouse house) {
        this.house = house;
        door = AttendanceHouse.over(house);
        wishes = new TableWishes(house.transactions, house.members);
        seatings = new Seatings(
                house.transactions,
                house.meetings,
                house.members,
                house.rosters,
                door.attendances,
                (work, notices, terms) -> {
                    work.afterCommit(() -> house.owed.addAll(notices));
                    house.carriers.forEach(carrier -> carrier.owe(work, notices, terms));
                });
        proposals =
                new Proposals(house.transactions, house.meetings, seatings, new Budget(60_000, Duration.ofSeconds(20)));
        encounters = new Encounters(house.transactions, house.meetings, house.members, door.attendances, house.clock);
        house.merges.add(new GroupingMerge(house.meetings));
    }

    public static GroupingHouse over(MeetingHouse house) {
        return new GroupingHouse(house);
    }

    /** A meeting to which so many without an account are going. */
    public MeetingView withGuests(int people) {
        MeetingView meeting = house.announced(null);
        guests(people).forEach(one -> house.record(meeting, one, Answer.GOING, Bounds.ALL));
        return meeting;
    }

    /** People without an account: of five organisations, three fields and two areas. */
    public List<MemberId> guests(int people) {
        List<MemberId> guests = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            long n = names.incrementAndGet();
            Profile profile = new Profile(
                    "参加者%03d".formatted(n),
                    "",
                    "事業所" + n % 5,
                    List.of("福祉", "医療", "教育").get((int) (n % 3)),
                    "地域" + n % 2);
            guests.add(house.members.add(CIRCLE, profile).id());
        }
        return guests;
    }

    /** Somebody with an account goes to a meeting. */
    public MemberId member(MeetingView meeting, long user) {
        house.press(meeting, user, Answer.GOING);
        return house.member(user);
    }

    public Person walksIn(MeetingView meeting, String name) {
        return door.walkIn(meeting, name, "").person();
    }

    public void arrive(MeetingView meeting, List<MemberId> people) {
        people.forEach(one -> door.checkIn(meeting, one));
    }

    public PlanReport propose(MeetingView meeting, int tables) {
        return proposals.propose(CIRCLE, meeting.id(), Wanted.tables(tables, Whom.GOING));
    }

    public PlanReport report(MeetingView meeting) {
        return seatings.report(CIRCLE, meeting.id());
    }

    public TablePlan publish(MeetingView meeting) {
        return seatings.publish(CIRCLE, meeting.id(), report(meeting).plan().revision());
    }

    /** Ends the meeting and lets what follows from that happen. */
    public void end(MeetingView meeting) {
        door.to(meeting.end());
        encounters.remember();
    }

    public int tableOf(MeetingView meeting, MemberId member) {
        return report(meeting).plan().round(1).tableOf(member).orElseThrow().number();
    }

    /** Everybody in a round, table by table. */
    public static List<MemberId> everybody(Round round) {
        return round.tables().stream()
                .flatMap(table -> table.guests().stream())
                .map(guest -> guest.person().id())
                .toList();
    }

    public static Presence presence(long user) {
        return new Presence(new UserId(user), "Person " + user, Locale.JAPANESE);
    }
}
