package dev.kizuna.rsvp.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A worker whose time passes by hand, on the test's own thread. */
public final class HandWorker extends AbstractExecutorService implements ScheduledExecutorService {
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
    private long now;
    private long number;

    /** Does what is due now. */
    public void work() {
        pass(Duration.ZERO);
    }

    /** Lets time pass, doing what falls due in between, at its time. */
    public void pass(Duration time) {
        long until = now + time.toMillis();
        while (true) {
            Task next;
            synchronized (this) {
                next = tasks.peek();
                if (next == null || next.due > until) {
                    break;
                }
                tasks.remove();
                now = Math.max(now, next.due);
            }
            next.run();
        }
        now = until;
    }

    /** In milliseconds. */
    public long now() {
        return now;
    }

    @Override
    public synchronized void execute(Runnable task) {
        tasks.add(new Task(task, now, number++));
    }

    @Override
    public synchronized ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return add(task, unit.toMillis(delay));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long pause, TimeUnit unit) {
        return schedule(() -> again(task, pause, unit), first, unit);
    }

    private void again(Runnable task, long pause, TimeUnit unit) {
        task.run();
        add(() -> again(task, pause, unit), unit.toMillis(pause));
    }

    private synchronized Task add(Runnable task, long delay) {
        Task later = new Task(task, now + delay, number++);
        tasks.add(later);
        return later;
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long first, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shutdown() {
        tasks.clear();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return new ArrayList<>();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }

    private final class Task extends FutureTask<Object> implements RunnableScheduledFuture<Object> {
        private final long due;
        private final long order;

        private Task(Runnable task, long due, long order) {
            super(task, null);
            this.due = due;
            this.order = order;
        }

        private long due() {
            return due;
        }

        private long number() {
            return order;
        }

        @Override
        public boolean isPeriodic() {
            return false;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - now, TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
        }
    }
}
