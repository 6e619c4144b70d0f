package dev.kizuna.discord.jda;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Named daemon threads that see the application's classes, whoever asks for them first. */
final class Threads implements ThreadFactory {
    private final String name;
    private final ClassLoader loader;
    private final AtomicInteger count = new AtomicInteger();

    Threads(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }
}
