package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wished, of however many people: everybody has one seat, and what is not kept is said. */
class ManyWishesTest {
    private static final String[] WORDS = {"", "社協", "市役所", "診療所", "学校", "NPO"};

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 7, 11, 16, 25, 44, 62, 100, 180, 300})
    void nobodyIsLostOrDoubledAndEveryWishThatIsNotKeptIsNamed(int people) {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(people * 1_000L + seed);
            Guests guests = Guests.of(people, 1 + random.nextInt(Math.max(1, people / 2)));
            wish(guests, people, random);
            Gathering gathering = guests.gathering();

            Arrangement plan = guests.seated(seed);

            List<Integer> seated = IntStream.range(0, plan.tables())
                    .boxed()
                    .flatMap(table -> plan.at(table).stream())
                    .sorted()
                    .toList();
            assertThat(seated).isEqualTo(IntStream.range(0, people).boxed().toList());
            List<Unmet> unmet = Rules.unmet(gathering, plan);
            for (Bond bond : gathering.bonds()) {
                boolean together = plan.tableOf(bond.one()) == plan.tableOf(bond.other());
                Wish wish = Wish.valueOf(bond.kind().name());
                boolean minded = gathering.weight(wish) != Weight.NEVER_MIND;
                if (minded && together != (bond.kind() == BondKind.TOGETHER)) {
                    assertThat(unmet).extracting(Unmet::wish).contains(wish);
                }
            }
            for (int one = 0; one < people; one++) {
                Participant person = gathering.people().get(one);
                if (person.pinned() > 0 && plan.tableOf(one) != person.pinned() - 1) {
                    assertThat(unmet)
                            .filteredOn(given -> given.wish() == Wish.PINNED)
                            .anyMatch(given -> given.who().contains(person.id()));
                }
            }
            for (int table = 0; table < plan.tables(); table++) {
                Size size = gathering.tables().get(table);
                assertThat(plan.at(table)).hasSizeBetween(size.least(), size.most());
                if (Duties.of(gathering, plan, table).facilitator() < 0) {
                    assertThat(unmet).extracting(Unmet::wish).contains(Wish.FACILITATOR);
                }
            }
        }
    }

    private static void wish(Guests guests, int people, Random random) {
        guests.care(Wish.FACILITATOR, Weight.MUST);
        for (int one = 0; one < people; one++) {
            guests.organisation(WORDS[random.nextInt(WORDS.length)], one)
                    .field(WORDS[random.nextInt(WORDS.length)], one)
                    .area(WORDS[random.nextInt(WORDS.length)], one);
            for (Trait trait : Trait.values()) {
                if (random.nextInt(5) == 0) {
                    guests.having(trait, one);
                }
            }
            if (random.nextInt(4) == 0) {
                guests.newcomers(one);
            }
            if (random.nextInt(6) == 0) {
                guests.pinned(1 + random.nextInt(6), one);
            }
        }
        for (int pair = 0; pair < people; pair++) {
            int one = random.nextInt(people);
            int other = random.nextInt(people);
            if (one != other) {
                guests.bond(BondKind.values()[random.nextInt(3)], one, other).met(1 + random.nextInt(5), one, other);
            }
        }
        guests.care(
                Wish.values()[1 + random.nextInt(Wish.values().length - 1)],
                Weight.values()[random.nextInt(Weight.values().length)]);
        guests.care(Wish.FACILITATOR, Weight.MUST);
    }
}
