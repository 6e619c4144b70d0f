package dev.kizuna.discord.jda;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import java.security.SecureRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every interaction is worked on: the audience is checked, the handler asked, and something is answered within
 * Discord's three seconds whatever the handler does. A {@link Refusal} is told in the caller's language; anything else
 * that goes wrong is logged with a number, and the caller gets the number.
 */
final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    /** Handlers mostly wait for the disk together, so that one sync serves many; hence more threads than cores. */
    private static final int HANDLERS = 32;

    /** How much of what a person typed is repeated in a refusal, in characters. */
    private static final int REFUSAL_PART = 200;

    private static final int SLOW_WORKERS = 4;
    private static final int QUEUE = 10_000;
    /** Leaves a second for the way to Discord. */
    private static final long DEFER_AFTER_MILLIS = 2_000;

    private static final long DEFER_SLOW_WORK_AFTER_MILLIS = 1_000;

    private final Authority authority;
    private final Texts texts;
    private final ExecutorService handlers = pool("kizuna-handler", HANDLERS);
    private final ExecutorService slowWorkers = pool("kizuna-slow", SLOW_WORKERS);
    private final ScheduledExecutorService alarm;
    private final SecureRandom numbers = new SecureRandom();

    Desk(Authority authority, Texts texts) {
        this.authority = authority;
        this.texts = texts;
        ScheduledThreadPoolExecutor alarms =
                new ScheduledThreadPoolExecutor(1, new Threads("kizuna-alarm", Desk.class.getClassLoader()));
        alarms.setRemoveOnCancelPolicy(true);
        this.alarm = alarms;
    }

    /**
     * Works on one interaction, on another thread.
     *
     * @param route its name, for the log
     * @param handler the room's handler
     */
    void take(String route, Caller caller, Audience audience, Supplier<Response> handler, Acknowledgement reply) {
        var deferral = alarm.schedule(reply::defer, DEFER_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        Runnable work = () -> {
            Response response = attempt(route, caller.language(), () -> {
                authority.admit(audience, caller);
                return handler.get();
            });
            if (response instanceof Response.Later later) {
                alarm.schedule(reply::defer, DEFER_SLOW_WORK_AFTER_MILLIS, TimeUnit.MILLISECONDS);
                slowWorkers.execute(() -> answer(reply, caller, attempt(route, caller.language(), later.work())));
            } else {
                deferral.cancel(false);
                answer(reply, caller, response);
            }
        };
        try {
            handlers.execute(work);
        } catch (RejectedExecutionException full) {
            deferral.cancel(false);
            LOG.warn("Too much to do at once: {} was turned away", route);
            answer(reply, caller, Response.whisper(texts.get(caller.language(), "discord.busy")));
        }
    }

    /** Runs quick work that answers by itself, such as suggestions while typing; a failure is logged. */
    void run(String route, Runnable work) {
        try {
            handlers.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.warn("{} failed", route, e);
                }
            });
        } catch (RejectedExecutionException full) {
            LOG.debug("Too much to do at once: {} was left out", route);
        }
    }

    private Response attempt(String route, Language reader, Supplier<Response> handler) {
        try {
            return handler.get();
        } catch (Refusal refusal) {
            return Response.whisper(texts.refusal(reader, refusal, text -> UserText.line(text, REFUSAL_PART)));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String number = "%06d".formatted(numbers.nextInt(1_000_000));
            LOG.error("Error {} in {}", number, route, e);
            return Response.whisper(texts.get(reader, "discord.error", "number", number));
        }
    }

    private void answer(Acknowledgement reply, Caller caller, Response response) {
        reply.answer(
                response,
                () -> Response.words(texts.refusal(
                        caller.language(),
                        new Refusal(EdgeRefusal.TOO_LATE_FOR_A_FORM),
                        text -> UserText.line(text, REFUSAL_PART))));
    }

    private static ExecutorService pool(String name, int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(QUEUE),
                new Threads(name, Desk.class.getClassLoader()));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Takes nothing more and lets what is being worked on end, for at most ten seconds. */
    @Override
    public void close() {
        alarm.shutdown();
        handlers.shutdown();
        slowWorkers.shutdown();
        try {
            if (!handlers.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("Some answers were still being worked on at the end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
