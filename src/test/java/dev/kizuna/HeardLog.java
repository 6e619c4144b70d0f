package dev.kizuna;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Every word that anything logs at the level the bot ships with, exceptions with all their causes among it. */
final class HeardLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Collection<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();

    HeardLog() {
        root.setLevel(Level.INFO);
        start();
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage());
        hear(event.getThrowableProxy());
    }

    private void hear(@Nullable IThrowableProxy thrown) {
        if (thrown != null) {
            lines.add(thrown.getClassName() + ": " + thrown.getMessage());
            hear(thrown.getCause());
            for (IThrowableProxy suppressed : thrown.getSuppressed()) {
                hear(suppressed);
            }
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(before);
    }
}
