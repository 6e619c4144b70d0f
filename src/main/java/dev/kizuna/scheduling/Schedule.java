package dev.kizuna.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.quartz.CronScheduleBuilder;
import org.quartz.DateBuilder;
import org.quartz.JobBuilder;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.utils.DBConnectionManager;

/**
 * Runs tasks at their times, by the system's clock, on a few daemon threads that are never interrupted. A task that is
 * still running, or that slept through its time with the machine, runs once as soon as it can, and never beside itself.
 * One that throws is logged and runs again at its next time.
 */
public final class Schedule implements AutoCloseable {
    private static final int THREADS = 4;
    /** Later than this is late, and what was missed is made up for by one run. */
    private static final Duration LATE = Duration.ofSeconds(1);

    /** How often a process says that it lives. */
    private static final Duration CHECK_IN = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final Map<String, Runnable> tasks = new ConcurrentHashMap<>();

    private Schedule(Map<String, String> store) {
        try {
            Properties properties = threads();
            properties.putAll(store);
            scheduler = new StdSchedulerFactory(properties).getScheduler();
            scheduler.setJobFactory((firing, by) -> {
                String name = firing.getJobDetail().getKey().getName();
                return new Task(name, tasks.getOrDefault(name, () -> {}));
            });
            scheduler.start();
        } catch (SchedulerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** In this process alone; forgotten with it, since what is due stands in rows. */
    public static Schedule ofThisProcess() {
        return new Schedule(Map.of(
                // Quartz remembers schedulers by name, and a test has several.
                StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME,
                "kizuna-" + UUID.randomUUID(),
                StdSchedulerFactory.PROP_JOB_STORE_CLASS,
                "org.quartz.simpl.RAMJobStore"));
    }

    /**
     * Of all processes on one PostgreSQL: each time one of them runs the task, and when that one dies another takes over
     * within half a minute.
     */
    public static Schedule shared(DataSource database) {
        String store = "kizuna-" + UUID.randomUUID();
        DBConnectionManager.getInstance().addConnectionProvider(store, new PooledConnections(database));
        return new Schedule(Map.of(
                StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME,
                "kizuna",
                StdSchedulerFactory.PROP_SCHED_INSTANCE_ID,
                StdSchedulerFactory.AUTO_GENERATE_INSTANCE_ID,
                StdSchedulerFactory.PROP_JOB_STORE_CLASS,
                JobStoreTX.class.getName(),
                "org.quartz.jobStore.driverDelegateClass",
                PostgreSQLDelegate.class.getName(),
                "org.quartz.jobStore.dataSource",
                store,
                "org.quartz.jobStore.useProperties",
                "true",
                "org.quartz.jobStore.isClustered",
                "true",
                "org.quartz.jobStore.clusterCheckinInterval",
                Long.toString(CHECK_IN.toMillis())));
    }

    /** Once each interval, the first time after one interval. */
    public void every(String name, Duration interval, Runnable task) {
        add(
                name,
                SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNowWithRemainingCount(),
                DateBuilder.futureDate(Math.toIntExact(interval.toMillis()), DateBuilder.IntervalUnit.MILLISECOND),
                task);
    }

    /** Once a day at this hour and minute of the zone. */
    public void daily(String name, LocalTime time, ZoneId zone, Runnable task) {
        add(
                name,
                CronScheduleBuilder.dailyAtHourAndMinute(time.getHour(), time.getMinute())
                        .inTimeZone(TimeZone.getTimeZone(zone))
                        .withMisfireHandlingInstructionFireAndProceed(),
                new Date(),
                task);
    }

    /** When the task runs next; nothing for a name that has none. */
    public Optional<Instant> next(String name) {
        try {
            return Optional.ofNullable(scheduler.getTrigger(new TriggerKey(name)))
                    .map(Trigger::getNextFireTime)
                    .map(Date::toInstant);
        } catch (SchedulerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Starts nothing more and waits for what is running. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void add(String name, ScheduleBuilder<?> times, Date from, Runnable task) {
        if (tasks.putIfAbsent(name, task) != null) {
            throw new IllegalArgumentException("Two tasks named " + name);
        }
        try {
            scheduler.scheduleJob(
                    JobBuilder.newJob(Task.class).withIdentity(name).build(),
                    Set.of(TriggerBuilder.newTrigger()
                            .withIdentity(name)
                            .startAt(from)
                            .withSchedule(times)
                            .build()),
                    true);
        } catch (SchedulerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Properties threads() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                StdSchedulerFactory.PROP_SCHED_THREAD_NAME,
                "kizuna-schedule",
                StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON,
                "true",
                StdSchedulerFactory.PROP_THREAD_POOL_CLASS,
                "org.quartz.simpl.SimpleThreadPool",
                "org.quartz.threadPool.threadCount",
                Integer.toString(THREADS),
                "org.quartz.threadPool.makeThreadsDaemons",
                "true",
                "org.quartz.threadPool.threadNamePrefix",
                "kizuna-scheduled",
                "org.quartz.jobStore.misfireThreshold",
                Long.toString(LATE.toMillis())));
        return properties;
    }
}
