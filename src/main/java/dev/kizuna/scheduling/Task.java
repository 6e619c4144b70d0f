package dev.kizuna.scheduling;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One task in Quartz's words. */
@DisallowConcurrentExecution
final class Task implements Job {
    private static final Logger log = LoggerFactory.getLogger(Task.class);

    private final String name;
    private final Runnable act;

    Task(String name, Runnable act) {
        this.name = name;
        this.act = act;
    }

    @Override
    public void execute(JobExecutionContext firing) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            log.error("The task {} failed and is tried again at its next time", name, failure);
        }
    }
}
