package dev.kizuna;

import dev.kizuna.attendance.discord.AttendanceRoom;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.grouping.breakout.Places;
import dev.kizuna.grouping.discord.GroupingRoom;
import dev.kizuna.grouping.discord.ToldSeats;
import dev.kizuna.grouping.discord.breakout.BreakoutRoom;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.paper.Sheets;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.resource.discord.CardRoom;
import dev.kizuna.resource.discord.StoryRoom;
import dev.kizuna.rsvp.discord.RsvpRoom;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

/** The Discord sides of what people do on the day they meet: the door, the tables, their rooms, their cards. */
final class RoomsOfTheDay {
    /** How long a coordinator who presses waits to see what came of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AttendanceRoom attendance;
    private final CardRoom cards;
    private final StoryRoom stories;
    private final GroupingRoom tables;
    private final ToldSeats seats;
    private final BreakoutRoom breakouts;

    RoomsOfTheDay(
            Transactions transactions,
            Cores cores,
            CircleAuthority authority,
            RsvpRoom rsvps,
            MeetingRoom plans,
            NoticeTexts wordings,
            VoiceRooms voices,
            Edge edge,
            Clock wall) {
        Sheets sheets = new Sheets(edge.texts());
        cards = new CardRoom(cores.meetings, cores.seatings, cores.decks, cores.deals, sheets, plans, edge);
        stories = new StoryRoom(
                cores.circles,
                authority,
                cores.meetings,
                cores.deals,
                cores.cases,
                cores.stories,
                rsvps::thread,
                plans,
                edge);
        tables = new GroupingRoom(
                cores.members,
                cores.meetings,
                cores.tableWishes,
                cores.seatings,
                cores.proposals,
                cores.encounters,
                sheets,
                plans,
                edge);
        seats = new ToldSeats(
                transactions,
                cores.circles,
                cores.members,
                cores.seatings,
                rsvps::thread,
                wordings,
                stories::atTable,
                plans,
                edge);
        attendance = new AttendanceRoom(
                cores.attendances,
                cores.doors,
                cores.summaries,
                cores.meetings,
                cores.members,
                rsvps::address,
                cores::toldTables,
                cores.seatings::tables,
                tables,
                voices::whereabouts,
                authority,
                sheets,
                plans,
                edge);
        cores.attendances.watchedBy(attendance::changed);
        cores.watchers.add(attendance::changed);
        cores.seatings.watchedBy(attendance::changed);
        breakouts = new BreakoutRoom(
                transactions,
                cores.circles,
                cores.meetings,
                Places.published(cores.seatings),
                plans,
                voices,
                edge,
                PATIENCE,
                wall);
    }

    /** In the order in which they stand on a meeting's panel. */
    Stream<RoomAbove> rooms() {
        return Stream.of(attendance, tables, seats, breakouts, cards, stories);
    }

    /** Begins the work that nobody asked for, once Discord is there. */
    void start() {
        seats.start();
    }

    /** Makes the tables' rooms and moves people, which may take a minute; to be called each second while Discord can be reached. */
    void attend() {
        breakouts.tend();
    }

    /** Rings what has come; to be called each second while Discord can be reached. */
    void ring() {
        breakouts.ring();
    }
}
