package dev.kizuna.contact.discord;

import dev.kizuna.attendance.discord.AttendanceRoom;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.contact.ContactHouse;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.StageServers;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.grouping.discord.GroupingRoom;
import dev.kizuna.grouping.discord.ToldSeats;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.paper.Sheets;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import dev.kizuna.rsvp.discord.RsvpRoom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rooms that tell the group, or coordinators for a report, about the people of a meeting. */
final class Published {
    final PaperDiscord discord = new PaperDiscord();
    private final HandWorker worker = new HandWorker();

    Published(ContactHouse room, Routes routes, NoticeTexts wordings, StageServers servers) {
        MeetingHouse house = room.house;
        GroupingHouse tables = room.tables;
        MeetingRoom plans = house.meetingRoom(ContactStage.TEXTS);
        Edge edge = new Edge(discord, servers, ContactStage.TEXTS, worker, house.clock);
        Sheets sheets = new Sheets(ContactStage.TEXTS);
        RsvpRoom rsvps = new RsvpRoom(
                house.transactions,
                house.circles,
                house.members,
                house.meetings,
                house.rsvps,
                house.rosters,
                new Notices(house.transactions, house.clock),
                plans,
                wordings,
                edge);
        GroupingRoom grouping = new GroupingRoom(
                house.members,
                house.meetings,
                tables.wishes,
                tables.seatings,
                tables.proposals,
                tables.encounters,
                sheets,
                plans,
                edge);
        ToldSeats seats = new ToldSeats(
                house.transactions,
                house.circles,
                house.members,
                tables.seatings,
                meeting -> Optional.of(ContactStage.THREAD),
                wordings,
                (caller, meeting) -> List.of(),
                plans,
                edge);
        rsvps.register(routes);
        grouping.register(routes);
        seats.register(routes);
        new AttendanceRoom(
                        tables.door.attendances,
                        tables.door.doors,
                        tables.door.summaries,
                        house.meetings,
                        house.members,
                        rsvps::address,
                        (circle, meeting) -> Map.of(),
                        tables.seatings::tables,
                        grouping,
                        circle -> Map.of(),
                        new CircleAuthority(house.circles),
                        sheets,
                        plans,
                        edge)
                .register(routes);
        rsvps.meetingWatcher().ifPresent(house.meetings::watchedBy);
        house.watchers.add(rsvps.rsvpWatcher());
        rsvps.start();
        seats.start();
    }

    /** Posts and redraws all that stands in channels and threads. */
    void draw() {
        worker.work();
    }
}
