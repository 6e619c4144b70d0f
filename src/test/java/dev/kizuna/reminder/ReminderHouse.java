package dev.kizuna.reminder;

import dev.kizuna.circle.Quiet;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Presence;
import dev.kizuna.notice.Claim;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.Told;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A {@link MeetingHouse} whose meetings are reminded of; noon in Tokyo on a Monday, nobody sleeps. */
public final class ReminderHouse {
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public final MeetingHouse house;
    public final Notices notices;
    public final Coordinators coordinators;
    public final Reminders reminders;
    public final Digests digests;
    public final Timing timing;

    /** Of its rooms, for the database of a test. */
    public static List<Class<?>> entities() {
        return Stream.of(MeetingHouse.entities(), Notices.entities(), Reminders.entities())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    private ReminderHouse(MeetingHouse house, Transactions transactions) {
        this.house = house;
        notices = new Notices(transactions, house.clock);
        coordinators = new Coordinators(transactions, house.circles, house.members, Runnable::run, house.clock);
        Calling calling = new Calling(house.members, house.rosters, coordinators, notices, house.clock);
        reminders = new Reminders(transactions, house.meetings, calling, house.clock);
        digests = new Digests(transactions, house.circles, house.meetings, coordinators, notices, house.clock);
        timing = new Timing(transactions, house.circles, house.clock);
        house.meetings.watchedBy(reminders);
        house.rsvps.watchedBy(calling);
    }

    public static ReminderHouse over(MeetingHouse house) {
        house.circles.change(MeetingHouse.CIRCLE, settings -> settings.withQuiet(Quiet.NEVER));
        return new ReminderHouse(house, house.transactions);
    }

    /** Another process on the same database. */
    ReminderHouse beside() {
        return new ReminderHouse(house, house.transactions);
    }

    /** Lets the clock go on to this time in Tokyo, in 2026, and looks. */
    public void at(String dayAndTime) {
        Instant then = LocalDateTime.parse("2026-" + dayAndTime).atZone(TOKYO).toInstant();
        house.clock.pass(Duration.between(house.clock.instant(), then));
        look();
    }

    public void look() {
        reminders.owe();
        digests.owe();
    }

    public void coordinates(long user) {
        coordinators.seen(MeetingHouse.CIRCLE, new Presence(new UserId(user), "Person " + user, Locale.JAPANESE));
    }

    /** Says all that may be said now, and to whom: "digest 9". */
    List<String> claimed() {
        Duration saying = Duration.ofSeconds(40);
        Outbox outbox = new Outbox(house.transactions, house.circles::awake, house.clock, house.clock, saying);
        List<String> said = new ArrayList<>();
        for (List<Claim> claims = outbox.claim(100); !claims.isEmpty(); claims = outbox.claim(100)) {
            for (Claim claim : claims) {
                said.add(brief(claim.notice()));
                outbox.sent(claim);
            }
        }
        return said;
    }

    List<Told> told(MeetingView meeting) {
        return notices.about(MeetingHouse.CIRCLE, meeting.id());
    }

    /** What was owed about the meeting: the kind and whom, "seated 1", in the order of its coming. */
    List<String> owed(MeetingView meeting) {
        return told(meeting).stream().map(told -> brief(told.notice())).toList();
    }

    private String brief(Notice notice) {
        String name = house.members.get(MeetingHouse.CIRCLE, notice.receiver()).name();
        return notice.kind().substring("reminder.".length()) + " " + name.replace("Person ", "");
    }
}
