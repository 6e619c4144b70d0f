package dev.kizuna.contact;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.contact.followup.FollowupMerge;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.contact.followup.Introductions;
import dev.kizuna.contact.followup.Starters;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.member.office.OfficeMerge;
import dev.kizuna.member.office.Offices;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Policies;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.MeetingHouse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link GroupingHouse} where people have cards. */
public final class ContactHouse {
    /** What stands on a card that is written whole; each text is nowhere else. */
    public static final Map<Item, String> WHOLE = new EnumMap<>(Map.of(
            Item.PHONE, "075-951-1234",
            Item.EMAIL, "hanako@example.jp",
            Item.OFFICE, "竹とんぼ舎",
            Item.HOURS, "平日の朝",
            Item.OFFER, "畑しごとの体験",
            Item.CONSULT, "夜の電話番",
            Item.DECLINE, "送り迎え"));

    public final MeetingHouse house;
    public final GroupingHouse tables;
    public final Policies policies;
    public final Looks looks;
    public final CardWatchers watchers = new CardWatchers();
    public final Cards cards;
    public final Offices offices;
    public final Contacts contacts;
    public final Exchanges exchanges;
    public final Inquiries inquiries;
    public final Followups followups;
    public final Starters starters;
    public final Introductions introductions;
    /** Those who coordinate, as far as they have been seen. */
    public final List<MemberId> introducers = new ArrayList<>();
    /** Beside what the house notes of what is owed. */
    public final List<Owing> carriers = new CopyOnWriteArrayList<>();
    /** When what is owed may be said and until when, by kind and occasion. */
    public final Map<String, Terms> terms = new ConcurrentHashMap<>();

    /** Of its rooms, for the database of a test. */
    public static List<Class<?>> entities() {
        return Stream.of(GroupingHouse.entities(), Cards.entities(), Followups.entities())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    public ContactHouse(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        tables = GroupingHouse.over(house);
        policies = new Policies(transactions, house.clock);
        looks = new Looks(transactions, house.seals);
        cards = new Cards(
                transactions,
                house.circles,
                house.members,
                tables.encounters,
                house.seals,
                policies,
                looks,
                watchers,
                house.clock);
        offices = new Offices(
                transactions,
                house.members,
                new Departures(house.meetings, house.members, cards, this::owe, house.clock),
                house.clock);
        contacts = new Contacts(
                transactions, house.circles, house.meetings, house.members, offices, tables.encounters, cards);
        inquiries = new Inquiries(
                transactions, house.circles, house.members, tables.encounters, cards, house.seals, looks, house.clock);
        exchanges = new Exchanges(transactions, house.members, tables.encounters, watchers, this::owe);
        starters = new Starters(transactions, house.circles, cards);
        introductions =
                new Introductions(transactions, house.circles, house.members, house.meetings, this::owe, house.clock);
        introductions.madeBy((work, circle) -> introducers);
        followups = new Followups(
                transactions,
                house.circles,
                house.members,
                tables.encounters,
                cards,
                introductions,
                this::owe,
                house.clock);
        tables.encounters.watchedBy(exchanges);
        tables.encounters.watchedBy(followups);
        house.merges.add(new CardMerge(house.circles, house.seals));
        house.merges.add(new OfficeMerge());
        house.merges.add(new FollowupMerge());
        house.merges.add(policies::merge);
        house.merges.add((work, circle, from, into) -> looks.merge(work, from, into));
    }

    private void owe(Work work, Collection<Notice> notices, Terms when) {
        carriers.forEach(carrier -> carrier.owe(work, notices, when));
        work.afterCommit(() -> {
            house.owed.addAll(notices);
            notices.forEach(notice -> terms.put(notice.kind() + notice.occasion(), when));
        });
    }

    /** Somebody with an account, in the field of welfare. */
    public MemberId member(CircleId circle, long user, String name) {
        Presence now = new Presence(new UserId(user), name, Locale.JAPANESE);
        Person person = house.members.introduce(circle, now, was -> new Profile(name, "", "", "福祉", ""));
        return person.id();
    }

    public MemberId member(long user, String name) {
        return member(CIRCLE, user, name);
    }

    /** Somebody agrees and writes all of their card. */
    public void write(CircleId circle, MemberId owner, Map<Item, String> items) {
        cards.agree(circle, owner, policies.current(circle).version());
        cards.write(circle, owner, items);
    }

    public void write(MemberId owner) {
        write(CIRCLE, owner, WHOLE);
    }

    /** These people come in one write, each with such a card whose phone number coordinators see. */
    public void fill(Map<Profile, Map<Item, String>> people) {
        Sealing sealing = new Sealing(house.seals);
        house.transactions.write(work -> {
            CardRepository rows = work.repository(CardRepository_::new);
            long change = rows.nextChange();
            people.forEach((profile, card) -> {
                long member = house.members.add(work, CIRCLE, profile).id().value();
                card.forEach((item, text) -> {
                    CardItem row = new CardItem(CIRCLE.value(), member, item);
                    sealing.write(row, item.read(text), change);
                    if (item == Item.PHONE) {
                        row.show(Visibility.COORDINATORS, change);
                    }
                    rows.insert(row);
                });
            });
            return null;
        });
    }

    /** A meeting that is over, at which all had a seat at one table, and some did not come. */
    public MeetingView held(List<MemberId> present, List<MemberId> absent) {
        List<MemberId> all = new ArrayList<>(present);
        all.addAll(absent);
        MeetingView meeting = house.announced(null);
        all.forEach(one -> house.record(meeting, one, Answer.GOING, Bounds.ALL));
        tables.propose(meeting, 1);
        tables.publish(meeting);
        tables.arrive(meeting, present);
        tables.end(meeting);
        return meeting;
    }

    public Viewer viewer(@Nullable MemberId member) {
        return new Viewer(CIRCLE, new UserId(77), member, false);
    }

    public Viewer coordinator() {
        return new Viewer(CIRCLE, new UserId(78), null, true);
    }

    public Map<Item, String> seen(Viewer viewer, MemberId owner) {
        return house
                .transactions
                .write(work -> cards.seenBy(work, viewer, List.of(owner), List.of(Item.values()), ""))
                .stream()
                .findFirst()
                .map(SeenCard::items)
                .orElse(Map.of());
    }

    public List<Look> looksAt(MemberId owner) {
        return looks.at(CIRCLE, owner, 1, 100).items();
    }
}
