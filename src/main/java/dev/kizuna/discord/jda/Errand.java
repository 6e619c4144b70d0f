package dev.kizuna.discord.jda;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.pagination.PaginationAction;

/**
 * One call of the edge, with all the requests it needs: together they end within its patience. JDA begins none of them
 * afterwards, nor tries one again; a garbled answer, which it would wait for without end, is given up.
 */
final class Errand {
    private final JDA jda;
    private final long end;

    Errand(JDA jda, Duration patience) {
        this.jda = jda;
        this.end = System.nanoTime() + patience.toNanos();
    }

    JDA jda() {
        return jda;
    }

    <T> T ask(Function<JDA, RestAction<T>> request) {
        try {
            return await(
                    request.apply(jda).timeout(left(), TimeUnit.NANOSECONDS).submit());
        } catch (RuntimeException e) {
            throw Troubles.of(e);
        }
    }

    /** The first of what comes in pages. */
    <T> List<T> first(int most, PaginationAction<T, ?> pages) {
        return await(pages.timeout(left(), TimeUnit.NANOSECONDS).takeAsync(most));
    }

    private <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.orTimeout(left(), TimeUnit.NANOSECONDS).join();
        } catch (CompletionException e) {
            throw Troubles.of(e);
        }
    }

    private long left() {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new MessengerTrouble(Kind.UNAVAILABLE, 0);
        }
        return left;
    }
}
