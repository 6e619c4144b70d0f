package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.contact.ContactHouse;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.discord.StageServers;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link ContactHouse} with the room's Discord side. */
final class ContactStage {
    static final Texts TEXTS = new Texts(
            "contact",
            "sealing",
            "followup",
            "privacy",
            "grouping",
            "attendance",
            "rsvp",
            "meeting",
            "circle",
            "member",
            "discord",
            "notice",
            "resource",
            "breakout",
            "paper");
    static final RoleId COORDINATORS = new RoleId(31);
    static final ChannelId THREAD = new ChannelId(77);

    final HandWorker worker = new HandWorker();
    final ContactHouse room;
    final MeetingHouse house;
    final Routes routes = new Routes();
    final NoticeTexts wordings = new NoticeTexts();
    final StageServers servers = new StageServers();
    final CircleAuthority authority;
    final FollowupRoom followups;
    final Published published;

    private ContactStage(ContactHouse room) {
        this.room = room;
        house = room.house;
        for (CircleId circle : Set.of(CIRCLE, OTHER_CIRCLE)) {
            house.circles.change(circle, settings -> settings.withCoordinators(COORDINATORS));
        }
        authority = new CircleAuthority(house.circles);
        MeetingRoom plans = house.meetingRoom(TEXTS);
        Edge edge = new Edge(new PaperDiscord(), servers, TEXTS, worker, house.clock);
        followups = new FollowupRoom(
                house.circles,
                authority,
                house.members,
                house.meetings,
                room.followups,
                room.starters,
                room.introductions,
                meeting -> Optional.of(THREAD),
                wordings,
                plans,
                edge);
        followups.register(routes);
        ContactRoom contacts = new ContactRoom(
                house.circles,
                authority,
                house.members,
                house.meetings,
                room.cards,
                room.contacts,
                room.exchanges,
                room.inquiries,
                room.looks,
                room.policies,
                (policy, reader) -> "サークルの決まり",
                followups.ways(),
                meeting -> Optional.of(THREAD),
                wordings,
                plans,
                edge);
        contacts.register(routes);
        room.watchers.add(contacts.cardWatcher());
        published = new Published(room, routes, wordings, servers);
    }

    static ContactStage fresh(Transactions transactions) {
        return new ContactStage(new ContactHouse(transactions));
    }

    Visit member(long user) {
        return visit(CIRCLE, user, Language.JA, false);
    }

    Visit member(long user, Language reader) {
        return visit(CIRCLE, user, reader, false);
    }

    /** In a direct message; Discord says that the account is still on the server. */
    Visit alone(long user) {
        servers.members.putIfAbsent(new UserId(user), new Belonging(Set.of(), false));
        return visit(null, user, Language.JA, false);
    }

    Visit visit(@Nullable CircleId circle, long user, Language reader, boolean coordinates) {
        Caller caller = new Caller(
                circle,
                new ChannelId(5),
                new UserId(user),
                "Person " + user,
                reader,
                coordinates ? Set.of(COORDINATORS) : Set.of(),
                false,
                house.nextInteraction());
        return new Visit(routes, authority, caller);
    }
}
