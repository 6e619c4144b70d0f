package dev.kizuna.bench;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import dev.kizuna.bench.Yardstick.Guest;
import dev.kizuna.grouping.solver.TableSize;
import java.util.stream.Stream;

/** The prices of a made-up meeting, as the general solver is told of them. */
public class Prices implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEachUniquePair(Guest.class, Joiners.equal(Guest::getTable))
                    .filter((one, other) -> one.prices[other.number] != 0)
                    .impactLong(HardSoftLongScore.ONE_SOFT, (one, other) -> -one.prices[other.number])
                    .asConstraint("pairs"),
            factory.forEach(Integer.class)
                    .ifNotExists(
                            Guest.class,
                            Joiners.equal(table -> table, Guest::getTable),
                            Joiners.filtering((table, guest) -> guest.leads))
                    .penalizeLong(HardSoftLongScore.ONE_HARD, table -> 1L)
                    .asConstraint("somebody leads")
        };
    }

    /** Also how many a table takes, for searches in which that is not kept by every move. */
    public static class AndSizes extends Prices {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            Constraint sizes = factory.forEach(Bounds.class)
                    .join(Guest.class, Joiners.equal(Bounds::table, Guest::getTable))
                    .groupBy((bounds, guest) -> bounds, ConstraintCollectors.countBi())
                    .filter((bounds, count) -> bounds.beyond(count) > 0)
                    .penalizeLong(HardSoftLongScore.ONE_HARD, Bounds::beyond)
                    .asConstraint("sizes");
            return Stream.concat(Stream.of(super.defineConstraints(factory)), Stream.of(sizes))
                    .toArray(Constraint[]::new);
        }
    }

    /** How many a table takes. */
    public record Bounds(int table, TableSize size) {
        /** By how many persons too many or too few it holds. */
        long beyond(int count) {
            return Math.max(0, Math.max(size.least() - count, count - size.most()));
        }
    }
}
