package dev.kizuna.bench;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.circle.Quiet;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Presence;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.GuildPlan;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Reply;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.sealing.ThrowawayKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many circles, each with a meeting, and persons who are in several of them and have answered. */
final class ManyCircles {
    private static final String NEWS = "お知らせ";
    /** Far enough for no reminder to be due. */
    private static final Duration AHEAD = Duration.ofDays(60);

    private final int persons;
    private final int membersEach;
    private final List<Guild> guilds = new ArrayList<>();
    private final List<Long> users;

    /** @param persons has no divisor in common with {@code circles}, so that nobody comes twice into one */
    ManyCircles(SmallDiscord discord, int circles, int membersEach, int persons) {
        this.persons = persons;
        this.membersEach = membersEach;
        for (int circle = 0; circle < circles; circle++) {
            GuildPlan plan =
                    discord.world().found("会" + circle).owner("世話人" + circle).text(NEWS);
            for (int member = 0; member < membersEach; member++) {
                plan.member(name(person(circle, circles, member)), "ja");
            }
            guilds.add(
                    plan.bot(Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES).open());
        }
        users = IntStream.range(0, persons)
                .mapToObj(ManyCircles::name)
                .map(discord::person)
                .map(Person::id)
                .toList();
    }

    /** Circles take turns in being told, so that each person's messages come evenly. */
    private int person(int circle, int circles, int member) {
        return (member * circles + circle) % persons;
    }

    private static String name(int person) {
        return "会員" + person;
    }

    /** Every meeting is moved, and everybody is owed word of it, by a bot that is not there yet. */
    void moveAll(Path data) {
        List<Class<?>> entities = Stream.of(
                        Circles.entities(),
                        Members.entities(),
                        Meetings.entities(),
                        Rsvps.entities(),
                        Notices.entities())
                .flatMap(List::stream)
                .toList();
        DatabaseSettings file = DatabaseSettings.file(data.resolve("kizuna"), data.resolve("backups"));
        try (Database database = Database.open(file, entities, List.of())) {
            Transactions transactions = database.transactions();
            Clock clock = Clock.systemUTC();
            Circles circles = new Circles(transactions, clock);
            Meetings meetings = new Meetings(transactions, circles, clock);
            Members members = new Members(transactions);
            Rsvps rsvps = new Rsvps(
                    transactions,
                    meetings,
                    members,
                    new Notices(transactions, clock),
                    circles,
                    clock,
                    ThrowawayKeys.seals(),
                    changed -> {});
            meetings.watchedBy(rsvps);
            for (int circle = 0; circle < guilds.size(); circle++) {
                Guild guild = guilds.get(circle);
                CircleId id = new CircleId(guild.id());
                circles.setUp(
                        CircleSettings.initial(id, new ChannelId(guild.channel(NEWS))),
                        settings -> settings.withQuiet(Quiet.NEVER));
                move(
                        meetings,
                        answered(meetings, rsvps, id, circle, clock.instant().plus(AHEAD)));
            }
        }
    }

    private MeetingView answered(Meetings meetings, Rsvps rsvps, CircleId id, int circle, Instant start) {
        Details details = new Details("第42回 つながりの会", null, null, null, null);
        MeetingView meeting = meetings.announce(
                id,
                meetings.create(id, details, start, start.plus(Duration.ofHours(2)))
                        .id());
        IntStream.range(0, membersEach).parallel().forEach(member -> {
            int person = person(circle, guilds.size(), member);
            Presence presence = new Presence(new UserId(users.get(person)), name(person), Locale.JAPANESE);
            rsvps.answer(new Reply(id, meeting.id(), presence, 1_000 + member), Answer.GOING, null);
        });
        return meeting;
    }

    private static void move(Meetings meetings, MeetingView meeting) {
        Instant later = meeting.start().plus(Duration.ofDays(7));
        meetings.postpone(
                meeting.circle(),
                meeting.id(),
                meetings.get(meeting.circle(), meeting.id()).revision(),
                later,
                later.plus(Duration.ofHours(2)));
    }
}
