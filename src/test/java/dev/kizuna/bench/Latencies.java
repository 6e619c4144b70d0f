package dev.kizuna.bench;

import dev.kizuna.rehearsal.person.Act;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How long presses waited, from the event being sent to the acknowledgement's arrival.
 *
 * @param millis of those that Discord accepted an answer to, in order of length
 * @param failed how many found no answer within Discord's 3 seconds
 * @param perSecond how fast they were sent
 */
record Latencies(List<Double> millis, long failed, double perSecond) {
    static final Latencies NONE = new Latencies(List.of(), 0, 0);

    static Latencies of(List<Act> acts, double perSecond) {
        acts.forEach(Act::await);
        return new Latencies(
                acts.stream()
                        .filter(Act::answered)
                        .map(act -> act.latency().toNanos() / 1e6)
                        .sorted()
                        .toList(),
                acts.stream().filter(act -> !act.answered()).count(),
                perSecond);
    }

    Latencies and(Latencies more) {
        return new Latencies(
                Stream.concat(millis.stream(), more.millis.stream()).sorted().toList(),
                failed + more.failed,
                Math.max(perSecond, more.perSecond));
    }

    /** @param percent the share of presses that waited no longer, 100 for the longest */
    double percentile(int percent) {
        if (millis.isEmpty()) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100.0 * millis.size());
        return millis.get(Math.max(0, rank - 1));
    }

    static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
