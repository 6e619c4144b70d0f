package dev.kizuna.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.TableSize;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The same tables, sought by a general solver: Timefold, by swaps from tables of the right size, with a tabu on whoever moved;
 * of its settings that were tried the best by far. Where sizes are left open, single moves are added to the swaps. It is measured against, and no part of the bot.
 */
final class Yardstick {
    private static final int TABU = 7;
    private static final int LOOKED_AT = 1_000;
    private static final int OFTEN = 10;

    private Yardstick() {}

    /** What the tables cost that it has found after so many seconds of its one thread. */
    static long cost(Problem problem, double seconds) {
        boolean open = problem.tables().stream().anyMatch(size -> size.most() > size.least() + 1);
        SolverFactory<Tables> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Tables.class)
                .withEntityClasses(Guest.class)
                .withConstraintProviderClass(open ? Prices.AndSizes.class : Prices.class)
                .withRandomSeed(1L)
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(open
                                ? new UnionMoveSelectorConfig(
                                        List.of(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig()))
                                : new SwapMoveSelectorConfig())
                        .withAcceptorConfig(new LocalSearchAcceptorConfig().withEntityTabuSize(TABU))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(LOOKED_AT))));
        Solver<Tables> solver = factory.buildSolver();
        long thread = Thread.currentThread().getId();
        long before = Trials.cpu();
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try {
            watch.scheduleAtFixedRate(
                    () -> {
                        long now = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
                        if (now - before > seconds * 1e9) {
                            solver.terminateEarly();
                        }
                    },
                    OFTEN,
                    OFTEN,
                    TimeUnit.MILLISECONDS);
            Tables found = solver.solve(new Tables(problem));
            int[] tableOf =
                    found.guests.stream().mapToInt(guest -> guest.table).toArray();
            if (!problem.unmet(tableOf).isEmpty()) {
                throw new IllegalStateException("Not kept: " + problem.unmet(tableOf));
            }
            return problem.cost(tableOf);
        } finally {
            watch.shutdownNow();
        }
    }

    /** Somebody, and what it costs to sit with each. */
    @PlanningEntity
    public static class Guest {
        @PlanningId
        public int number;

        @PlanningVariable
        public Integer table = 0;

        int[] prices = {};
        boolean leads;

        public Integer getTable() {
            return table;
        }
    }

    @PlanningSolution
    public static class Tables {
        @ProblemFactCollectionProperty
        @ValueRangeProvider
        public List<Integer> tables = List.of();

        @ProblemFactCollectionProperty
        public List<Prices.Bounds> bounds = List.of();

        @PlanningEntityCollectionProperty
        public List<Guest> guests = List.of();

        @PlanningScore
        public HardSoftLongScore score = HardSoftLongScore.ZERO;

        public Tables() {}

        Tables(Problem problem) {
            int many = problem.tables().size();
            tables = IntStream.range(0, many).boxed().toList();
            bounds = tables.stream()
                    .map(table -> new Prices.Bounds(table, problem.tables().get(table)))
                    .toList();
            int[] start = inTurn(problem);
            guests = IntStream.range(0, problem.persons())
                    .mapToObj(person -> guest(problem, person, start[person]))
                    .toList();
        }

        /** One table after the other, round and round: first those that still lack somebody, and then those that have room. */
        private static int[] inTurn(Problem problem) {
            int[] count = new int[problem.tables().size()];
            int[] start = new int[problem.persons()];
            int lacking = problem.tables().stream().mapToInt(TableSize::least).sum();
            int table = 0;
            for (int person = 0; person < start.length; table = (table + 1) % count.length) {
                TableSize size = problem.tables().get(table);
                if (count[table] < (person < lacking ? size.least() : size.most())) {
                    count[table]++;
                    start[person++] = table;
                }
            }
            return start;
        }

        private static Guest guest(Problem problem, int person, int table) {
            Guest guest = new Guest();
            guest.number = person;
            guest.table = table;
            guest.prices = IntStream.range(0, problem.persons())
                    .map(other -> problem.pair(person, other))
                    .toArray();
            guest.leads = problem.demands().stream().anyMatch(demand -> demand.who().get(person));
            return guest;
        }
    }
}
