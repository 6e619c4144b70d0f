package dev.kizuna.grouping.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {
    private static final Budget SHORT = new Budget(3_000, Duration.ofMinutes(1));

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 8, 9, 11, 16, 25, 27, 49, 64})
    void everyElementButZeroHasAnInverseAndProductsDistribute(int q) {
        Field field = Field.of(q);
        for (int a = 1; a < q; a++) {
            int each = a;
            assertThat(IntStream.range(0, q).map(b -> field.multiply(each, b)).sorted())
                    .containsExactly(IntStream.range(0, q).boxed().toArray(Integer[]::new));
            assertThat(IntStream.range(0, q).map(b -> field.add(each, b)).distinct())
                    .hasSize(q);
            for (int b = 0; b < q; b++) {
                int sum = field.add(field.multiply(a, b), field.multiply(a, 1));
                assertThat(field.multiply(a, field.add(b, 1))).isEqualTo(sum);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 10, 12, 15, 36})
    void thereIsNoFieldOfAnOrderThatIsNoPrimePower(int q) {
        assertThat(Field.exists(q)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 49, 50, 53, 56, 60, 62, 63, 64})
    void upToSixtyFourMeetEightTimesAtEightTablesAndNoTwoMeetTwice(int persons) {
        Problem problem = new Wishes(persons, TableSize.withinOne(persons, 8)).problem();
        Design design = Design.of(problem, 1, SHORT, () -> false);
        int[][] met = new int[persons][persons];
        for (int round = 0; round < 8; round++) {
            int each = round;
            int[] tableOf = IntStream.range(0, persons)
                    .map(person -> design.table(person, each))
                    .toArray();
            assertThat(problem.unmet(tableOf)).isEmpty();
            count(tableOf, met);
        }
        assertThat(IntStream.range(0, persons)
                        .flatMap(person -> IntStream.of(met[person]))
                        .max())
                .hasValue(1);
    }

    @Test
    void roundsOfOneMeetingRepeatNoPairWhereTheDesignDoesNot() {
        Problem problem = new Wishes(50, TableSize.withinOne(50, 8)).problem();
        int[][] met = new int[50][50];
        Rounds.solve(problem, 6, 10, 1, new Budget(200_000, Duration.ofMinutes(1)), () -> false)
                .forEach(round -> count(round.tableOf(), met));
        assertThat(IntStream.range(0, 50)
                        .flatMap(person -> IntStream.of(met[person]))
                        .max())
                .hasValue(1);
    }

    static void count(int[] tableOf, int[][] met) {
        for (int one = 0; one < tableOf.length; one++) {
            for (int other = 0; other < tableOf.length; other++) {
                met[one][other] += one != other && tableOf[one] == tableOf[other] ? 1 : 0;
            }
        }
    }
}
