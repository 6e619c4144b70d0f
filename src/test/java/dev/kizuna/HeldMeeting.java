package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.attendance.Hand;
import dev.kizuna.attendance.Way;
import dev.kizuna.contact.Item;
import dev.kizuna.grouping.Wanted;
import dev.kizuna.grouping.Whom;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Wish;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.sealing.Seals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A meeting at which everybody sat at one table and was checked in; each has a phone number on their card. */
record HeldMeeting(LiveCircle circle, String title, List<Person> people) {
    static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** @param inThread how many of the last want to be told in the thread */
    static HeldMeeting in(LiveCircle circle, String title, int people, int inThread) {
        HeldMeeting held = new HeldMeeting(
                circle,
                title,
                IntStream.rangeClosed(1, people).mapToObj(circle::member).toList());
        AnnouncedMeeting meeting = AnnouncedMeeting.in(circle, title, people).whole();
        held.people.forEach(person -> assertThat(AnnouncedMeeting.acknowledges(
                        meeting.press(person, Answer.GOING).settle(PATIENCE).message(), Answer.GOING))
                .isTrue());
        held.sit(people - inThread);
        return held;
    }

    private void sit(int inPrivate) {
        Seals seals = new Seals(circle.keys(), () -> false);
        Cores cores = new Cores(circle.application().database().transactions(), seals, () -> {}, circle.clock);
        CircleId id = new CircleId(circle.guild.id());
        MeetingView meeting = cores.meetings.list(id).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        cores.proposals.propose(id, meeting.id(), Wanted.tables(1, Whom.GOING));
        int revision = cores.seatings.report(id, meeting.id()).plan().revision();
        cores.seatings.publish(id, meeting.id(), revision);
        UserId coordinator = new UserId(circle.coordinator().id());
        for (Person person : people) {
            MemberId member =
                    cores.members.of(id, new UserId(person.id())).orElseThrow().id();
            cores.attendances.checkIn(id, meeting.id(), member, new Hand(coordinator, Way.COORDINATOR, person.id()));
            cores.cards.agree(id, member, cores.policies.current(id).version());
            cores.cards.write(id, member, Map.of(Item.PHONE, "075-951-1234"));
            if (people.indexOf(person) >= inPrivate) {
                cores.notices.wish(member, Wish.THREAD);
            }
        }
    }

    /** It is over; the bot that runs, or the next, notices. */
    void end() {
        at(DAY, "17:00");
    }

    /** A minute after offices can be phoned. */
    void morningOf(LocalDate day) {
        at(day, "09:31");
    }

    LocalDate today() {
        return circle.clock.instant().atZone(ZONE).toLocalDate();
    }

    private void at(LocalDate day, String time) {
        circle.clock.forward(Duration.between(circle.clock.instant(), moment(day + "T" + time)));
    }

    /** In Japan. */
    static Instant moment(String there) {
        return LocalDateTime.parse(there).atZone(ZONE).toInstant();
    }
}
