package dev.kizuna.grouping;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting's tables, with who sits where. In every round the same people are seated.
 *
 * @param revision raised with each change
 * @param published the revision people were told of; 0 for none
 */
public record TablePlan(MeetingView meeting, int revision, int published, Whom whom, List<Round> rounds) {
    public TablePlan {
        rounds = List.copyOf(rounds);
    }

    /** Whether people know of it as it is. */
    public boolean isPublished() {
        return revision == published;
    }

    /** Of everybody who has a seat, the tables in the order of the rounds. */
    public Map<MemberId, List<Integer>> tables() {
        Map<MemberId, List<Integer>> all = new HashMap<>();
        for (Round round : rounds) {
            for (Table table : round.tables()) {
                for (Guest guest : table.guests()) {
                    all.computeIfAbsent(guest.person().id(), first -> new ArrayList<>())
                            .add(table.number());
                }
            }
        }
        return all;
    }

    /** @param number the first being 1 */
    public Round round(int number) {
        return rounds.get(number - 1);
    }

    /** One round, in which everybody sits at one table. */
    public record Round(int number, List<Table> tables) {
        public Round {
            tables = List.copyOf(tables);
        }

        public Optional<Table> tableOf(MemberId member) {
            return tables.stream()
                    .filter(table -> table.guests().stream()
                            .anyMatch(guest -> guest.person().id().equals(member)))
                    .findFirst();
        }
    }

    /**
     * One table of one round.
     *
     * @param number the first being 1
     * @param guests the facilitator first, then the scribe, then the others
     */
    public record Table(int number, List<Guest> guests) {
        public Table {
            guests = List.copyOf(guests);
        }

        public Optional<Person> facilitator() {
            return holding(Duty.FACILITATOR);
        }

        public Optional<Person> scribe() {
            return holding(Duty.SCRIBE);
        }

        private Optional<Person> holding(Duty duty) {
            return guests.stream()
                    .filter(guest -> guest.duty() == duty)
                    .map(Guest::person)
                    .findFirst();
        }
    }

    /**
     * Somebody at a table.
     *
     * @param pinned a coordinator has said that they stay there
     */
    public record Guest(Person person, Duty duty, boolean pinned) {}
}
