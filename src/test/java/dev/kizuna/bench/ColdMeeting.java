package dev.kizuna.bench;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.Solution;
import dev.kizuna.grouping.solver.Solver;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** One meeting in a process of its own, from the start of the virtual machine to the plan. */
final class ColdMeeting {
    private static final long STEPS = 300_000;

    private ColdMeeting() {}

    /** All CPU seconds that it took, those of the virtual machine's own threads too. */
    static double start(int persons, int tables, int past, long seed) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ColdMeeting.class.getName());
        IntStream.of(persons, tables, past, (int) seed)
                .mapToObj(Integer::toString)
                .forEach(command.command()::add);
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A meeting of its own ended with " + process.exitValue());
        }
        return Double.parseDouble(said);
    }

    /** The process itself, which tells its parent on its standard output what it took. */
    public static void main(String[] given) {
        int[] of = IntStream.range(0, 4)
                .map(place -> Integer.parseInt(given[place]))
                .toArray();
        Problem problem = new MadeUpMeeting(of[0], of[1], of[2], of[3]).all().problem();
        Solution solution = Solver.solve(problem, of[3], new Budget(STEPS, Trials.HOUR), () -> false);
        if (!solution.unmet().isEmpty()) {
            throw new IllegalStateException("Not kept: " + solution.unmet());
        }
        com.sun.management.OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        System.out.println(machine.getProcessCpuTime() / 1e9);
    }
}
