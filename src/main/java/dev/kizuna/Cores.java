package dev.kizuna;

import dev.kizuna.attendance.AttendanceData;
import dev.kizuna.attendance.AttendanceMerge;
import dev.kizuna.attendance.Attendances;
import dev.kizuna.attendance.Doors;
import dev.kizuna.attendance.Summaries;
import dev.kizuna.circle.Circles;
import dev.kizuna.contact.CardMerge;
import dev.kizuna.contact.CardPhones;
import dev.kizuna.contact.CardWatchers;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.ContactData;
import dev.kizuna.contact.Contacts;
import dev.kizuna.contact.Departures;
import dev.kizuna.contact.Exchanges;
import dev.kizuna.contact.Inquiries;
import dev.kizuna.contact.followup.FollowupData;
import dev.kizuna.contact.followup.FollowupMerge;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.contact.followup.Introductions;
import dev.kizuna.contact.followup.Starters;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.grouping.GroupingData;
import dev.kizuna.grouping.GroupingMerge;
import dev.kizuna.grouping.Proposals;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TableWishes;
import dev.kizuna.grouping.ToldCompany;
import dev.kizuna.grouping.breakout.BreakoutData;
import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Habits;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Wordings;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.Links;
import dev.kizuna.member.MemberData;
import dev.kizuna.member.Members;
import dev.kizuna.member.intake.Intakes;
import dev.kizuna.member.office.OfficeData;
import dev.kizuna.member.office.OfficeMerge;
import dev.kizuna.member.office.Offices;
import dev.kizuna.notice.NoticeData;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Policies;
import dev.kizuna.privacy.PrivacyData;
import dev.kizuna.reminder.ReminderData;
import dev.kizuna.resource.Cases;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.Decks;
import dev.kizuna.resource.ResourceData;
import dev.kizuna.resource.Stories;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.RsvpData;
import dev.kizuna.rsvp.RsvpMerge;
import dev.kizuna.rsvp.RsvpWatchers;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.sealing.Seals;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The rooms' cores, made and joined: what the house knows and decides, without Discord. */
final class Cores {
    /** Of a round of tables: more than a plan of hundreds needs, and no longer than a coordinator waits for an answer. */
    private static final Budget SEARCH = new Budget(2_000_000, Duration.ofSeconds(2));

    final Circles circles;
    final Meetings meetings;
    final Wordings wordings;
    final Habits habits;
    final Notices notices;
    final Policies policies;
    final Looks looks;
    final Dossiers dossiers;
    final Members members;
    final Links links;
    final Intakes intakes;
    final Offices offices;
    final Rsvps rsvps;
    final Rosters rosters;
    final Attendances attendances;
    final Doors doors;
    final Summaries summaries;
    final TableWishes tableWishes;
    final Seatings seatings;
    final ToldCompany toldCompany;
    final Proposals proposals;
    final Encounters encounters;
    final Decks decks;
    final Deals deals;
    final Cases cases;
    final Stories stories;
    final Cards cards;
    final Contacts contacts;
    final Exchanges exchanges;
    final Inquiries inquiries;
    final Followups followups;
    final Starters starters;
    final Introductions introductions;
    /** Told of every answer. */
    final RsvpWatchers watchers = new RsvpWatchers();
    /** Told of every change of a card. */
    final CardWatchers cardWatchers = new CardWatchers();

    /** @param erased done before somebody is erased, see {@link Dossiers} */
    Cores(Transactions transactions, Seals seals, Runnable erased, Clock clock) {
        circles = new Circles(transactions, clock);
        meetings = new Meetings(transactions, circles, clock);
        wordings = new Wordings(transactions, clock);
        habits = new Habits(transactions, circles, meetings, clock);
        notices = new Notices(transactions, clock);
        policies = new Policies(transactions, clock);
        looks = new Looks(transactions, seals);
        members = new Members(transactions);
        links = new Links(
                transactions,
                List.of(
                        new RsvpMerge(meetings, notices, circles, clock, seals, watchers),
                        new AttendanceMerge(meetings),
                        new GroupingMerge(meetings),
                        new CardMerge(circles, seals),
                        new OfficeMerge(),
                        new FollowupMerge(),
                        policies::merge,
                        (work, circle, from, into) -> looks.merge(work, from, into),
                        (work, circle, from, into) -> notices.merge(work, from, into)));
        Erasures erasures = new Erasures(transactions, seals, clock);
        intakes = new Intakes(transactions, members, erasures, new CardPhones(seals, looks, clock));
        rsvps = new Rsvps(transactions, meetings, members, notices, circles, clock, seals, watchers);
        rosters = new Rosters(transactions, meetings, members, seals);
        attendances = new Attendances(transactions, circles, meetings, members, rosters, clock);
        doors = new Doors(transactions, members, rosters, attendances, clock);
        summaries = new Summaries(transactions, meetings, members, attendances, doors);
        tableWishes = new TableWishes(transactions, members);
        seatings = new Seatings(transactions, meetings, members, rosters, attendances, notices);
        toldCompany = new ToldCompany(transactions);
        proposals = new Proposals(transactions, meetings, seatings, SEARCH);
        encounters = new Encounters(transactions, meetings, members, attendances, clock);
        decks = new Decks(transactions, circles);
        deals = new Deals(transactions, meetings);
        cases = new Cases(transactions, meetings, clock);
        stories = new Stories(transactions, meetings, members, attendances, seatings, clock);
        cards = new Cards(transactions, circles, members, encounters, seals, policies, looks, cardWatchers, clock);
        offices = new Offices(transactions, members, new Departures(meetings, members, cards, notices, clock), clock);
        contacts = new Contacts(transactions, circles, meetings, members, offices, encounters, cards);
        inquiries = new Inquiries(transactions, circles, members, encounters, cards, seals, looks, clock);
        exchanges = new Exchanges(transactions, members, encounters, cardWatchers, notices);
        starters = new Starters(transactions, circles, cards);
        introductions = new Introductions(transactions, circles, members, meetings, notices, clock);
        followups = new Followups(transactions, circles, members, encounters, cards, introductions, notices, clock);
        dossiers = new Dossiers(
                transactions,
                List.of(
                        new PrivacyData(seals),
                        new ContactData(circles, meetings, cardWatchers, seals),
                        new FollowupData(members),
                        new ResourceData(meetings),
                        new BreakoutData(meetings),
                        new GroupingData(meetings, clock),
                        new AttendanceData(meetings),
                        new ReminderData(),
                        new RsvpData(meetings, notices, circles, clock, seals, watchers),
                        new NoticeData(),
                        new OfficeData(),
                        new MemberData(erasures)),
                () -> {
                    erased.run();
                    erasures.prepare();
                },
                clock);
        circles.watchedBy(meetings);
        meetings.watchedBy(rsvps);
        meetings.watchedBy(attendances);
        encounters.watchedBy(exchanges);
        encounters.watchedBy(followups);
    }

    /** Of everybody who was told a seat, the tables in the order of the rounds. */
    Map<MemberId, List<Integer>> toldTables(CircleId circle, MeetingId meeting) {
        return seatings.published(circle, meeting).map(TablePlan::tables).orElse(Map.of());
    }
}
