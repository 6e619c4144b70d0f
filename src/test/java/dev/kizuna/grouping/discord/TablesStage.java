package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Edge;
import dev.kizuna.discord.StageServers;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.paper.Sheets;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Visitors;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link GroupingHouse} with the room's Discord side, on a paper Discord and a worker driven by hand. */
final class TablesStage extends Visitors {
    static final Texts TEXTS = new Texts(
            "breakout", "grouping", "attendance", "rsvp", "meeting", "circle", "member", "discord", "notice", "paper");
    static final ChannelId CHANNEL = new ChannelId(MeetingHouse.CIRCLE.value() + 10);
    static final ChannelId THREAD = new ChannelId(77);

    final GroupingHouse tables;
    final PaperDiscord discord;
    final HandWorker worker = new HandWorker();
    final NoticeTexts wordings = new NoticeTexts();
    final StageServers servers = new StageServers();
    final GroupingRoom room;

    /** Where the meeting is talked about. */
    @Nullable
    ChannelId thread = THREAD;

    private TablesStage(MeetingHouse house, PaperDiscord discord) {
        super(house);
        this.discord = discord;
        tables = GroupingHouse.over(house);
        Edge edge = new Edge(discord, servers, TEXTS, worker, house.clock);
        room = new GroupingRoom(
                house.members,
                house.meetings,
                tables.wishes,
                tables.seatings,
                tables.proposals,
                tables.encounters,
                new Sheets(TEXTS),
                house.meetingRoom(TEXTS),
                edge);
        room.register(routes);
        ToldSeats seats = new ToldSeats(
                house.transactions,
                house.circles,
                house.members,
                tables.seatings,
                meeting -> Optional.ofNullable(thread),
                wordings,
                (caller, meeting) -> List.of(),
                house.meetingRoom(TEXTS),
                edge);
        seats.register(routes);
        seats.start();
    }

    static TablesStage fresh(Transactions transactions) {
        return new TablesStage(new MeetingHouse(transactions).built(), new PaperDiscord());
    }

    /** The same database and Discord, another process. */
    TablesStage restarted() {
        return new TablesStage(new MeetingHouse(house.transactions), discord);
    }
}
