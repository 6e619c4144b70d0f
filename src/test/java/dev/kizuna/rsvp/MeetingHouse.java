package dev.kizuna.rsvp;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.Habits;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Wordings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MemberPart;
import dev.kizuna.member.Links;
import dev.kizuna.member.MemberMerge;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.Seals;
import dev.kizuna.sealing.ThrowawayKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A circle with a meeting in twelve days and a deadline in ten, everything real down to the database. */
public final class MeetingHouse {
    public static final CircleId CIRCLE = new CircleId(900_000_000_000_000_001L);
    public static final CircleId OTHER_CIRCLE = new CircleId(900_000_000_000_000_002L);

    private final AtomicLong interactions = new AtomicLong(1_000);

    public final MovableTime clock = new MovableTime(Instant.parse("2026-11-23T03:00:00Z"));
    public final Collection<Notice> owed = new ConcurrentLinkedQueue<>();
    public final Collection<MeetingId> redrawn = new ConcurrentLinkedQueue<>();
    public final RsvpWatchers watchers = new RsvpWatchers();
    /** Beside {@link #owed}. */
    public final List<Owing> carriers = new CopyOnWriteArrayList<>();
    /** What rooms above hold for members. */
    public final List<MemberMerge> merges = new CopyOnWriteArrayList<>();

    public final Seals seals;
    public final Transactions transactions;
    public final Circles circles;
    public final Members members;
    public final Links links;
    public final Meetings meetings;
    public final Rsvps rsvps;
    public final Rosters rosters;

    /** Of its rooms, for the database of a test. */
    public static List<Class<?>> entities() {
        return Stream.of(Circles.entities(), Members.entities(), Meetings.entities(), Rsvps.entities())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    public MeetingHouse(Transactions transactions) {
        this(transactions, ThrowawayKeys.seals());
    }

    public MeetingHouse(Transactions transactions, Seals seals) {
        this.transactions = transactions;
        this.seals = seals;
        circles = new Circles(transactions, clock);
        meetings = new Meetings(transactions, circles, clock);
        watchers.add(redrawn::add);
        members = new Members(transactions);
        links = new Links(
                transactions,
                List.of(
                        new RsvpMerge(meetings, this::owe, circles, clock, seals, watchers),
                        (work, circle, from, into) -> merges.forEach(room -> room.moved(work, circle, from, into))));
        rsvps = new Rsvps(transactions, meetings, members, this::owe, circles, clock, seals, watchers);
        rosters = new Rosters(transactions, meetings, members, seals);
        meetings.watchedBy(rsvps);
    }

    private void owe(Work work, Collection<Notice> notices, Terms terms) {
        work.afterCommit(() -> owed.addAll(notices));
        carriers.forEach(carrier -> carrier.owe(work, notices, terms));
    }

    /** Sets the circles up; once for each database. */
    public MeetingHouse built() {
        for (CircleId circle : List.of(CIRCLE, OTHER_CIRCLE)) {
            circles.setUp(CircleSettings.initial(circle, new ChannelId(circle.value() + 10)), settings -> settings);
        }
        return this;
    }

    public MeetingView draft(@Nullable Integer capacity) {
        Instant start = clock.instant().plus(Duration.ofDays(12));
        Instant deadline = clock.instant().plus(Duration.ofDays(10));
        Details details = new Details("絆の会", "市民ホール", capacity, deadline, null);
        return meetings.create(CIRCLE, details, start, start.plus(Duration.ofHours(2)));
    }

    public MeetingView announced(@Nullable Integer capacity) {
        return meetings.announce(CIRCLE, draft(capacity).id());
    }

    public MeetingView withCapacity(MeetingView meeting, @Nullable Integer capacity) {
        MeetingView now = meetings.get(CIRCLE, meeting.id());
        Details details = now.details();
        return meetings.edit(
                CIRCLE,
                now.id(),
                now.revision(),
                new Details(details.title(), details.venue(), capacity, details.deadline(), details.description()));
    }

    public MeetingView postponed(MeetingView meeting) {
        MeetingView now = meetings.get(CIRCLE, meeting.id());
        Duration week = Duration.ofDays(7);
        return meetings.postpone(
                CIRCLE,
                now.id(),
                now.revision(),
                now.start().plus(week),
                now.end().plus(week));
    }

    public Headcount press(MeetingView meeting, long user, Answer answer) {
        return press(meeting, user, answer, interactions.incrementAndGet());
    }

    public long nextInteraction() {
        return interactions.incrementAndGet();
    }

    public Headcount press(MeetingView meeting, long user, Answer answer, long interaction) {
        return rsvps.answer(reply(meeting, user, interaction), answer, null);
    }

    public Headcount record(MeetingView meeting, MemberId member, Answer answer, Bounds bounds) {
        return rsvps.answerFor(CIRCLE, meeting.id(), member, answer, bounds, interactions.incrementAndGet());
    }

    public Reply reply(MeetingView meeting, long user) {
        return reply(meeting, user, interactions.incrementAndGet());
    }

    private static Reply reply(MeetingView meeting, long user, long interaction) {
        Presence person = new Presence(new UserId(user), "Person " + user, Locale.JAPANESE);
        return new Reply(meeting.circle(), meeting.id(), person, interaction);
    }

    public Standing standing(MeetingView meeting, long user) {
        Standing own = rosters.headcount(CIRCLE, meeting.id(), new UserId(user)).own();
        if (own == null) {
            throw new AssertionError("no answer of " + user);
        }
        return own;
    }

    public MemberId member(long user) {
        return members.of(CIRCLE, new UserId(user)).map(Person::id).orElseThrow();
    }

    /** Somebody without an account. */
    public MemberId guest(String name) {
        return members.add(CIRCLE, new Profile(name, "", "", "", "")).id();
    }

    /** The Discord side of the meetings, for the rooms above it. */
    public MeetingRoom meetingRoom(Texts texts) {
        return meetingRoom(texts, (meeting, expected, reader) -> List.of());
    }

    /** The same with what rooms above add for members. */
    public MeetingRoom meetingRoom(Texts texts, MemberPart above) {
        Habits habits = new Habits(transactions, circles, meetings, clock);
        return new MeetingRoom(meetings, new Wordings(transactions, clock), habits, circles, above, texts, clock);
    }

    /** Contradictions between seats and answers. */
    public List<String> complaints() {
        return transactions.read(work -> new RsvpIntegrity().complaints(work));
    }
}
