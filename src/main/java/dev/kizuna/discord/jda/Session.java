package dev.kizuna.discord.jda;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.kernel.CircleId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.RestAction;

/**
 * Asks Discord and waits for the answer, whatever session there is at the moment. Every request has an end: a garbled
 * answer would otherwise be waited for without end. All troubles are in the edge's own words.
 */
final class Session {
    /** Longer than JDA's own tries after timeouts and server errors. */
    private static final long PATIENCE_SECONDS = 40;

    private final Supplier<Optional<JDA>> jda;

    Session(Supplier<Optional<JDA>> jda) {
        this.jda = jda;
    }

    <T> T ask(Function<JDA, RestAction<T>> request) {
        try {
            return await(request.apply(connected()).submit());
        } catch (RuntimeException e) {
            throw Troubles.of(e);
        }
    }

    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw Troubles.of(e);
        }
    }

    JDA connected() {
        return jda.get().orElseThrow(() -> new MessengerTrouble(Kind.UNAVAILABLE, 0));
    }

    static Guild guild(JDA jda, CircleId circle) {
        Guild known = jda.getGuildById(circle.value());
        if (known != null) {
            return known;
        }
        throw unknown(jda);
    }

    /** A session that ended leaves nothing known until the next one has heard of every server. */
    static MessengerTrouble unknown(JDA jda) {
        boolean complete = jda.getStatus() == JDA.Status.CONNECTED
                && !jda.getGuildCache().isEmpty()
                && jda.getUnavailableGuilds().isEmpty();
        return new MessengerTrouble(complete ? Kind.GONE : Kind.UNAVAILABLE, 0);
    }
}
