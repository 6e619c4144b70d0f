package dev.kizuna;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Forgery;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.persistence.Database;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.sealing.Seals;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A circle and another one on another server, served by the same bot, each with a meeting announced, an answer given, a
 * person without an account and a wording kept. {@link #SECRET} stands in every text of the other circle.
 */
final class TwoCircles implements AutoCloseable {
    static final String SECRET = "秘";
    private static final String OTHER = "other-";

    final LiveCircle live;
    final Guild other;
    private long interaction = 1_000;

    TwoCircles(Path folder) {
        live = LiveCircle.open(folder, Language.JA, 1);
        live.setUp(Language.JA);
        other = live.discord
                .world()
                .found("other")
                .locale("ja")
                .owner(OTHER + LiveCircle.OWNER)
                .role(OTHER + LiveCircle.COORDINATORS, Permission.MANAGE_EVENTS)
                .text(OTHER + LiveCircle.NEWS)
                .member(OTHER + LiveCircle.COORDINATOR, "ja", OTHER + LiveCircle.COORDINATORS)
                .bot(LiveCircle.BOT)
                .open();
        await().atMost(2, MINUTES).until(() -> live.application().servers() == 2);
        await().atMost(2, MINUTES).until(() -> setUpOther());
        furnish(caller(live.guild, live.coordinator(), role(live.guild), false), "");
        furnish(caller(other, person(OTHER + LiveCircle.COORDINATOR), role(other), false), SECRET);
        beSeen(live.coordinator(), live.guild);
        beSeen(person(OTHER + LiveCircle.OWNER), other);
        rest();
    }

    /** Whoever coordinates is noted the first time. */
    private void beSeen(Person coordinator, Guild guild) {
        coordinator.run("/meeting list", Map.of(), news(guild)).settle(LiveCircle.PATIENCE);
    }

    /** Until nothing is noted any more: a card waits a second between two drawings, and is noted after each. */
    private void rest() {
        String shown = "select count(*) from invitation"
                + " where card_shown is not null and thread_shown is not null and event_shown is not null";
        await().atMost(2, MINUTES).until(() -> Tables.number(database(), shown) == 2);
        AtomicReference<Map<String, List<String>>> last = new AtomicReference<>(Map.of());
        await().during(3, SECONDS).atMost(2, MINUTES).until(() -> {
            Map<String, List<String>> now = Tables.of(database());
            return now.equals(last.getAndSet(now));
        });
    }

    /**
     * The member and the coordinator of the one server are on the other as well, where neither coordinates. On each they
     * sat together at its meeting, and have a card there, a call to make, and a note about them.
     */
    TwoCircles withTheSamePeople() {
        List<Person> same = List.of(live.member(1), live.coordinator());
        same.forEach(person -> person.join(other.id()));
        Cores cores = new Cores(database().transactions(), new Seals(live.keys(), () -> false), () -> {}, live.clock);
        for (Guild guild : List.of(live.guild, other)) {
            CircleId circle = new CircleId(guild.id());
            String mark = guild.equals(other) ? SECRET : "";
            List<MemberId> members = same.stream()
                    .map(person -> cores.members
                            .introduce(
                                    circle,
                                    new Presence(new UserId(person.id()), person.name(), Locale.JAPANESE),
                                    was -> new Profile(mark + "山田太郎" + person.id(), "", mark + "作業所", "福祉", ""))
                            .id())
                    .toList();
            for (MemberId member : members) {
                cores.encounters.correct(circle, new MeetingId(id("meeting", guild)), 1, member, 1);
                cores.cards.agree(circle, member, cores.policies.current(circle).version());
                cores.cards.write(circle, member, Map.of(Item.OFFER, mark + "畑しごと", Item.CONSULT, mark + "夜の電話番"));
                cores.cards.show(circle, member, Item.OFFER, Visibility.CIRCLE);
                Viewer coordinator = new Viewer(circle, new UserId(live.owner().id()), null, true);
                cores.inquiries.note(coordinator, member, mark + "電話は朝がよい");
            }
            Viewer viewer = new Viewer(circle, new UserId(same.get(0).id()), members.get(0), false);
            cores.followups.become(viewer, members.get(1), Progress.INTRODUCE);
        }
        rest();
        return this;
    }

    private boolean setUpOther() {
        Person owner = person(OTHER + LiveCircle.OWNER);
        owner.speak("ja");
        return owner.run(
                        "/circle setup",
                        Map.of(
                                "channel",
                                OTHER + LiveCircle.NEWS,
                                "coordinators",
                                OTHER + LiveCircle.COORDINATORS,
                                "language",
                                "ja"),
                        other.channel(OTHER + LiveCircle.NEWS))
                .settle(LiveCircle.PATIENCE)
                .answered();
    }

    private void furnish(Caller coordinator, String mark) {
        Visit visit = visit(coordinator);
        visit.fill("circle.words.form", Map.of("fields", List.of(mark + "農業\n福祉"), "areas", List.of(mark + "北町\n南町")));
        visit.type("people add", Map.of("name", mark + "山田花子", "organisation", mark + "作業所"));
        visit.type("meeting create", Map.of("title", mark + "密の会", "when", "12/5 14:00-16:00", "venue", mark + "館"));
        visit.type("meeting create", Map.of("title", mark + "読めない会", "when", mark + "いつか"));
        Response preview = visit.type("meeting announce", Map.of());
        visit.press(Visit.customId(preview, "rsvp.announced"));
        visit.type("rsvp", Map.of("answer", "going"));
    }

    Visit visit(Caller caller) {
        return new Visit(
                live.application().rooms().routes(), live.application().rooms().authority(), caller);
    }

    Database database() {
        return live.application().database();
    }

    Person person(String name) {
        return live.discord.person(name);
    }

    Caller stranger() {
        return caller(other, person(OTHER + LiveCircle.OWNER), role(other), true);
    }

    Caller member() {
        return caller(live.guild, live.member(1), new RoleId(1), false);
    }

    Caller coordinator() {
        return caller(live.guild, live.coordinator(), role(live.guild), false);
    }

    Caller serverManager() {
        return caller(live.guild, live.owner(), new RoleId(1), true);
    }

    /** The same person in a direct message with the bot. */
    Caller alone(Caller caller) {
        return new Caller(
                null,
                caller.channel(),
                caller.user(),
                caller.name(),
                caller.language(),
                Set.of(),
                false,
                caller.interaction());
    }

    private Caller caller(Guild guild, Person person, RoleId role, boolean manages) {
        return new Caller(
                new CircleId(guild.id()),
                new ChannelId(news(guild)),
                new UserId(person.id()),
                person.name(),
                Language.JA,
                Set.of(role),
                manages,
                interaction++);
    }

    long news(Guild guild) {
        return guild.channel(guild.equals(other) ? OTHER + LiveCircle.NEWS : LiveCircle.NEWS);
    }

    private RoleId role(Guild guild) {
        return new RoleId(guild.role(guild.equals(other) ? OTHER + LiveCircle.COORDINATORS : LiveCircle.COORDINATORS));
    }

    /** What the circle on this server has. */
    Forgery of(Guild guild) {
        return new Forgery(
                new CircleId(guild.id()),
                new MeetingId(id("meeting", guild)),
                new MemberId(id("member", guild)),
                new UserId(person(guild.equals(other) ? OTHER + LiveCircle.COORDINATOR : LiveCircle.COORDINATOR)
                        .id()),
                new ChannelId(news(guild)),
                role(guild),
                id("meeting_wording", guild));
    }

    /** What no circle has. */
    Forgery ofNobody() {
        return new Forgery(
                new CircleId(7),
                new MeetingId(999_999),
                new MemberId(999_999),
                new UserId(7),
                new ChannelId(7),
                new RoleId(7),
                999_999);
    }

    private long id(String table, Guild guild) {
        return Tables.number(database(), "select min(id) from " + table + " where circle_id = " + guild.id());
    }

    @Override
    public void close() {
        live.close();
    }
}
