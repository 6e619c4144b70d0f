package dev.kizuna.discord.jda;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.kernel.CircleId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.RestAction;

/**
 * Asks Discord and waits for the answer, whatever session there is at the moment. All troubles are in the edge's own
 * words.
 */
final class Session {
    private final Supplier<Optional<JDA>> jda;
    private final Duration patience;

    Session(Supplier<Optional<JDA>> jda) {
        this(jda, Messenger.PATIENCE);
    }

    /** @param patience how long one errand may take */
    Session(Supplier<Optional<JDA>> jda, Duration patience) {
        this.jda = jda;
        this.patience = patience;
    }

    /** For a call that needs several requests. */
    Errand errand() {
        return new Errand(connected(), patience);
    }

    <T> T ask(Function<JDA, RestAction<T>> request) {
        return errand().ask(request);
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
