package dev.kizuna.meeting;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A circle whose coordinators plan, on a Sunday at noon in Tokyo, 22 November 2026. */
public final class Planning {
    public static final CircleId CIRCLE = new CircleId(100);
    public static final CircleId OTHER_CIRCLE = new CircleId(200);
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Instant now = at("2026-11-22T12:00");
    private final Clock clock;
    private final Circles circles;
    private final Meetings meetings;
    private final Wordings wordings;
    private final Habits habits;

    public Planning(Transactions transactions) {
        clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        circles = new Circles(transactions, clock);
        meetings = new Meetings(transactions, circles, clock);
        circles.watchedBy(meetings);
        wordings = new Wordings(transactions, clock);
        habits = new Habits(transactions, circles, meetings, clock);
        circles.setUp(CircleSettings.initial(CIRCLE, new ChannelId(101)), settings -> settings);
        circles.setUp(CircleSettings.initial(OTHER_CIRCLE, new ChannelId(201)), settings -> settings);
    }

    public Circles circles() {
        return circles;
    }

    public Meetings meetings() {
        return meetings;
    }

    public Wordings wordings() {
        return wordings;
    }

    public Habits habits() {
        return habits;
    }

    public Clock clock() {
        return clock;
    }

    public Instant now() {
        return now;
    }

    public void itIs(String tokyoTime) {
        now = at(tokyoTime);
    }

    /** @param tokyoTime such as {@code 2026-12-05T14:00} */
    public static Instant at(String tokyoTime) {
        return LocalDateTime.parse(tokyoTime).atZone(TOKYO).toInstant();
    }

    /** A draft of two hours. */
    public MeetingView draft(String title, String start) {
        return draft(details(title, null, null), start);
    }

    public MeetingView draft(Details details, String start) {
        return meetings.create(CIRCLE, details, at(start), at(start).plusSeconds(7200));
    }

    public MeetingView announced(String title, String start) {
        return meetings.announce(CIRCLE, draft(title, start).id());
    }

    public static Details details(String title, @Nullable Integer capacity, @Nullable String deadline) {
        return new Details(title, null, capacity, deadline == null ? null : at(deadline), null);
    }

    /** As it is now. */
    public MeetingView seen(MeetingView meeting) {
        return meetings.get(CIRCLE, meeting.id());
    }
}
