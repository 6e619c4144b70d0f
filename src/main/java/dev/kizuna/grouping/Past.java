package dev.kizuna.grouping;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kizuna.grouping.wish.Acquaintances;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who sat where at a circle's meetings before one of them.
 *
 * @param meetings those of which it is written down, the earliest first
 */
record Past(List<List<Encounter>> meetings) {

    /** @param all meetings of the circle */
    static Past before(Work work, List<MeetingView> all, MeetingView meeting) {
        List<Long> earlier = all.stream()
                .filter(one -> one.start().isBefore(meeting.start()))
                .sorted(Comparator.comparing(MeetingView::start))
                .map(one -> one.id().value())
                .toList();
        if (earlier.isEmpty()) {
            return new Past(List.of());
        }
        Map<Long, List<Encounter>> met =
                work.repository(EncounterRepository_::new).at(meeting.circle().value(), earlier).stream()
                        .collect(groupingBy(Encounter::meeting));
        return new Past(earlier.stream()
                .filter(met::containsKey)
                .map(one -> requireNonNull(met.get(one)))
                .toList());
    }

    /** @param places of those who are here, by their ids */
    Acquaintances acquaintances(Map<Long, Integer> places) {
        Acquaintances acquaintances = new Acquaintances(places.size());
        for (int place = 0; place < meetings.size(); place++) {
            int ago = meetings.size() - place;
            meetings.get(place).stream()
                    .filter(row -> places.containsKey(row.member()))
                    .collect(groupingBy(row -> List.of(row.round(), row.table())))
                    .values()
                    .forEach(table -> meet(acquaintances, table, places, ago));
        }
        return acquaintances;
    }

    private static void meet(
            Acquaintances acquaintances, List<Encounter> table, Map<Long, Integer> places, int meetingsAgo) {
        for (int i = 0; i < table.size(); i++) {
            for (int j = i + 1; j < table.size(); j++) {
                acquaintances.met(
                        requireNonNull(places.get(table.get(i).member())),
                        requireNonNull(places.get(table.get(j).member())),
                        meetingsAgo);
            }
        }
    }

    /** As {@link Company#past} has them. */
    List<int[]> rounds(Map<Long, Integer> places) {
        Map<Long, Integer> all = new HashMap<>(places);
        meetings.stream()
                .flatMap(List::stream)
                .map(Encounter::member)
                .filter(member -> !places.containsKey(member))
                .collect(groupingBy(member -> member, counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(member -> all.put(member.getKey(), all.size()));
        List<int[]> rounds = new ArrayList<>();
        for (List<Encounter> meeting : meetings) {
            meeting.stream()
                    .collect(groupingBy(Encounter::round, TreeMap::new, toList()))
                    .values()
                    .forEach(round -> rounds.add(tables(round, all)));
        }
        return rounds;
    }

    private static int[] tables(List<Encounter> round, Map<Long, Integer> places) {
        int[] tableOf = new int[places.size()];
        Arrays.fill(tableOf, -1);
        round.forEach(row -> tableOf[requireNonNull(places.get(row.member()))] = row.table() - 1);
        return tableOf;
    }
}
