package dev.kizuna.resource.discord;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.StageServers;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.paper.Sheets;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.resource.ResourceHouse;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.util.Optional;
import java.util.Set;

/** A {@link ResourceHouse} with the room's Discord side on a paper Discord; every meeting has the same thread. */
final class TableStage {
    static final Texts TEXTS =
            new Texts("resource", "attendance", "rsvp", "meeting", "circle", "member", "discord", "paper");
    static final ChannelId THREAD = new ChannelId(77);
    static final long COORDINATOR = 9;

    final ResourceHouse tables;
    final MeetingHouse house;
    final PaperDiscord discord = new PaperDiscord();
    final Routes routes = new Routes();
    final StoryRoom room;

    TableStage(Transactions transactions) {
        tables = new ResourceHouse(transactions);
        house = tables.house;
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

    Visit coordinator() {
        return coordinator(Language.JA);
    }

    Visit coordinator(Language language) {
        return visit(caller(MeetingHouse.CIRCLE, COORDINATOR, language, true));
    }

    Visit member(long user) {
        return visit(caller(MeetingHouse.CIRCLE, user, Language.JA, false));
    }

    Visit visit(Caller caller) {
        return new Visit(routes, new CircleAuthority(house.circles), caller);
    }

    Caller caller(CircleId circle, long user, Language language, boolean manages) {
        return new Caller(
                circle,
                new ChannelId(5),
                new UserId(user),
                "Person " + user,
                language,
                Set.of(),
                manages,
                house.nextInteraction());
    }
}
