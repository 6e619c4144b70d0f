package dev.kizuna.member.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a list says, and however it contradicts itself. */
class MatchingTest {
    private static final String[] NAMES = {"山田 花子", "山田花子", "佐藤 太郎", ""};
    private static final String[] READINGS = {"", "", "やまだ はなこ", "さんだ はなこ"};
    private static final String[] OFFICES = {"", "A作業所", "㈱A作業所", "B病院", "C大学"};
    private static final String[] FIELDS = {"", "福祉", "教育"};

    private static final Outside NOTHING = new Outside(profile -> false, Set.of(), Map.of());

    private final Random random = new Random(5);

    @Test
    void theSameListTwiceChangesNothing() {
        int changes = 0;
        for (int round = 0; round < 20_000; round++) {
            List<Person> people = people(random.nextInt(6));
            List<Row> rows = rows(people, 1 + random.nextInt(8));
            List<Entry> first = Matching.of(people, rows, NOTHING);
            List<Entry> second = Matching.of(after(people, first), rows, NOTHING);

            assertThat(second).as("round %d: %s", round, first).noneMatch(Intake::changes);
            changes += first.stream().anyMatch(Intake::changes) ? 1 : 0;
        }
        assertThat(changes).as("lists that changed something at first").isGreaterThan(5_000);
    }

    @Test
    void nobodyIsChangedByTwoLines() {
        for (int round = 0; round < 2_000; round++) {
            List<Person> people = people(random.nextInt(6));
            List<Entry> entries = Matching.of(people, rows(people, 8), NOTHING);

            assertThat(entries.stream()
                            .filter(entry -> entry.verdict() == Verdict.CHANGED)
                            .map(entry -> entry.person().orElseThrow().id()))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Person> after(List<Person> people, List<Entry> entries) {
        List<Person> after = new ArrayList<>(people);
        for (Entry entry : entries) {
            if (entry.verdict() == Verdict.NEW) {
                after.add(person(after.size() + 1, entry.wanted().orElseThrow()));
            } else if (entry.verdict() == Verdict.CHANGED) {
                int id = (int) entry.person().orElseThrow().id().value();
                after.set(id - 1, person(id, entry.wanted().orElseThrow()));
            }
        }
        return after;
    }

    private List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        while (people.size() < count) {
            people.add(person(
                    people.size() + 1,
                    new Profile(NAMES[random.nextInt(3)], any(READINGS), any(OFFICES), any(FIELDS), "")));
        }
        return people;
    }

    private List<Row> rows(List<Person> people, int count) {
        List<Row> rows = new ArrayList<>();
        while (rows.size() < count) {
            String number = people.isEmpty() || random.nextInt(4) > 0
                    ? ""
                    : Integer.toString(1 + random.nextInt(people.size()));
            rows.add(new Row(
                    rows.size() + 2, number, any(NAMES), any(READINGS), any(OFFICES), any(FIELDS), "", List.of()));
        }
        return rows;
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static Person person(int id, Profile profile) {
        return new Person(
                new MemberId(id),
                new CircleId(11),
                Optional.empty(),
                profile.name(),
                profile.reading(),
                profile.organisation(),
                profile.field(),
                profile.area(),
                Optional.empty());
    }
}
