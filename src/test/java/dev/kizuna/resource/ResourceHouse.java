package dev.kizuna.resource;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.attendance.AttendanceHouse;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.MeetingHouse;
import java.util.List;
import java.util.stream.Stream;

/** A {@link GroupingHouse} with cards on its tables. */
public final class ResourceHouse {
    public static final UserId COORDINATOR = AttendanceHouse.COORDINATOR;

    public final MeetingHouse house;
    public final GroupingHouse tables;
    public final AttendanceHouse door;
    public final Decks decks;
    public final Deals deals;
    public final Cases cases;
    public final Stories stories;

    /** Of its rooms, for the database of a test. */
    public static List<Class<?>> entities() {
        return Stream.of(GroupingHouse.entities(), Decks.entities())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    public ResourceHouse(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        tables = GroupingHouse.over(house);
        door = tables.door;
        decks = new Decks(transactions, house.circles);
        deals = new Deals(transactions, house.meetings);
        cases = new Cases(transactions, house.meetings, house.clock);
        stories = new Stories(
                transactions, house.meetings, house.members, door.attendances, tables.seatings, house.clock);
    }

    public ResourceCard add(String name, ResourceKind kind, String field) {
        return decks.add(CIRCLE, new CardText(name, kind, field, "何でも相談できる"));
    }

    public Deal dealt(MeetingView meeting, int tables, int each) {
        decks.takeOverStarter(CIRCLE);
        int before = deals.find(CIRCLE, meeting.id()).map(Deal::revision).orElse(0);
        return deals.deal(CIRCLE, meeting.id(), tables, each, before);
    }

    /** Somebody with an account, who is checked in. */
    public Writer guest(MeetingView meeting, long user) {
        house.press(meeting, user, Answer.GOING);
        door.checkIn(meeting, house.member(user));
        return new Writer(new UserId(user), false);
    }

    public Writer coordinator() {
        return new Writer(COORDINATOR, true);
    }

    public static StoryText story(String title, CardId... cards) {
        return new StoryText(title, List.of(cards), "はじまり", "なか", "おわり");
    }
}
