package dev.kizuna.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a piece of work left behind: its result, and the steps to run once it is on disk. */
record Done<T extends @Nullable Object>(T result, List<Runnable> steps) {
    private static final Logger log = LoggerFactory.getLogger(Done.class);

    T afterSteps() {
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException failure) {
                log.error("A step after a commit failed; the commit stands", failure);
            }
        }
        return result;
    }
}
