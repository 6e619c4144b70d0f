package dev.kizuna;

import dev.kizuna.circle.Circles;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Profile;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Told;
import dev.kizuna.notice.Wish;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.sealing.ThrowawayKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** People of every kind and several meetings in a {@link MortalCircle}, whose bot is killed while it tells what has changed. */
final class NoticeScene implements AutoCloseable {
    /** Without an account. */
    static final int GUESTS = 2;
    /** Of those the first take direct messages, the next do not, and the last want the thread. */
    static final int PEOPLE = 9;

    private static final int OPEN = 4;
    private static final int CLOSED = 3;
    private static final int MEETINGS = 5;

    final LiveCircle circle;
    final Storm storm;
    private final MortalCircle life;
    private final List<ToldMeeting> meetings = new ArrayList<>();

    private NoticeScene(Path folder, DatabaseSettings database, long seed) {
        life = new MortalCircle(folder, database, PEOPLE, seed);
        circle = life.circle;
        storm = life.storm;
    }

    static NoticeScene open(Path folder, DatabaseSettings database, long seed) {
        NoticeScene scene = new NoticeScene(folder, database, seed);
        try {
            scene.circle.setUp(Language.JA);
            scene.gather();
            scene.circle.stop();
            return scene;
        } catch (RuntimeException | Error failure) {
            scene.close();
            throw failure;
        }
    }

    private void gather() {
        List<Person> people = new ArrayList<>(
                IntStream.rangeClosed(1, PEOPLE).mapToObj(circle::member).toList());
        List<Person> order = List.copyOf(people);
        for (int number = 1; number <= MEETINGS; number++) {
            meetings.add(ToldMeeting.in(circle, "会その" + number + "号", List.copyOf(people)));
            Collections.rotate(people, 2);
        }
        order.subList(OPEN, OPEN + CLOSED).forEach(Person::closeDms);
        Transactions transactions = circle.application().database().transactions();
        Notices notices = new Notices(transactions, circle.clock);
        Circles circles = new Circles(transactions, circle.clock);
        Meetings planned = new Meetings(transactions, circles, circle.clock);
        Members members = new Members(transactions);
        Rsvps rsvps = new Rsvps(
                transactions, planned, members, notices, circles, circle.clock, ThrowawayKeys.seals(), changed -> {});
        order.subList(OPEN + CLOSED, PEOPLE)
                .forEach(person -> notices.wish(
                        members.of(id(), new UserId(person.id())).orElseThrow().id(), Wish.THREAD));
        for (int guest = 1; guest <= GUESTS; guest++) {
            var known = members.add(id(), new Profile("電話の人" + guest, "", "", "", ""));
            for (MeetingView meeting : planned.list(id())) {
                rsvps.answerFor(id(), meeting.id(), known.id(), Answer.MAYBE, Bounds.NONE, 1L);
            }
        }
    }

    private CircleId id() {
        return new CircleId(circle.guild.id());
    }

    KilledBot start() {
        return life.start();
    }

    /** Something happens, and the bot is killed while it tells of this, or of what was left from before. */
    void lifeUntilKilled() {
        life.lifeUntilKilled(bot -> changeSomething(), bot -> bot.owed() == 0);
    }

    /** See {@link MortalCircle#discordForgets}. */
    void discordForgets() {
        life.discordForgets();
    }

    /** One meeting is moved and one of its seats changes hands, if there is one of which nobody has anything left to hear. */
    private void changeSomething() {
        meetings.stream().filter(ToldMeeting::isTold).findFirst().ifPresent(meeting -> {
            meeting.postpone();
            meeting.handOverASeat();
            Collections.rotate(meetings, -1 - meetings.indexOf(meeting));
        });
    }

    /** The bot goes on until it has nothing more to say, and ends in order. */
    void lifeInPeace() {
        life.lifeInPeace(bot -> bot.owed() == 0);
    }

    List<ToldMeeting> meetings() {
        return meetings;
    }

    boolean isTold() {
        return meetings.stream().allMatch(ToldMeeting::isTold);
    }

    List<String> saidTooOften() {
        return meetings.stream()
                .flatMap(meeting -> meeting.saidTooOften().stream())
                .toList();
    }

    /** What the bot that has ended has noted about a meeting. */
    List<Told> noted(ToldMeeting about) {
        try (Database database =
                Database.open(circle.installation.database(), Holdings.entities(), Holdings.integrity())) {
            Transactions transactions = database.transactions();
            return new Meetings(transactions, new Circles(transactions, circle.clock), circle.clock)
                    .list(id()).stream()
                            .filter(meeting -> meeting.title().equals(about.meeting().title))
                            .flatMap(meeting ->
                                    new Notices(transactions, circle.clock).about(id(), meeting.id()).stream())
                            .toList();
        }
    }

    @Override
    public void close() {
        life.close();
    }
}
