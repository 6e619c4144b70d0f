package dev.kizuna.resource.discord;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.StageServers;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.paper.Sheets;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.resource.ResourceHouse;
import dev.kizuna.rsvp.Visitors;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.util.Optional;

/** A {@link ResourceHouse} with the room's Discord side on a paper Discord; every meeting has the same thread. */
final class TableStage extends Visitors {
    static final Texts TEXTS =
            new Texts("resource", "attendance", "rsvp", "meeting", "circle", "member", "discord", "paper");
    static final ChannelId THREAD = new ChannelId(77);

    final ResourceHouse tables;
    final PaperDiscord discord = new PaperDiscord();
    final StoryRoom room;

    TableStage(Transactions transactions) {
        this(new ResourceHouse(transactions));
    }

    private TableStage(ResourceHouse tables) {
        super(tables.house);
        this.tables = tables;
        Edge edge = new Edge(discord, new StageServers(), TEXTS, new HandWorker(), house.clock);
        new CardRoom(
                        house.meetings,
                        tables.tables.seatings,
                        tables.decks,
                        tables.deals,
                        new Sheets(TEXTS),
                        house.meetingRoom(TEXTS),
                        edge)
                .register(routes);
        room = new StoryRoom(
                house.circles,
                new CircleAuthority(house.circles),
                house.meetings,
                tables.deals,
                tables.cases,
                tables.stories,
                meeting -> Optional.of(THREAD),
                house.meetingRoom(TEXTS),
                edge);
        room.register(routes);
    }
}
