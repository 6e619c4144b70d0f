package dev.kizuna;

import dev.kizuna.sealing.KeyState;
import dev.kizuna.sealing.Keys;
import dev.kizuna.sealing.Resealing;
import dev.kizuna.sealing.Seals;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the operator may ask about the house's key, in the process that runs or in one that was started to ask. */
final class KeyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(KeyDesk.class);

    private final Keys keys;
    private final Seals seals;
    private final @Nullable Resealing resealing;
    private final Executor worker;

    private KeyDesk(Keys keys, Seals seals, @Nullable Resealing resealing, Executor worker) {
        this.keys = keys;
        this.seals = seals;
        this.resealing = resealing;
        this.worker = worker;
    }

    /** Of a bot that runs: what an older key sealed is sealed anew beside everything else. */
    static KeyDesk running(Keys keys, Seals seals, Resealing resealing, Executor worker) {
        return new KeyDesk(keys, seals, resealing, worker);
    }

    /**
     * While no bot runs, which seals anew in its next night. Whether a key that is not there was ever made is not known.
     */
    static KeyDesk atRest(Keys keys) {
        return new KeyDesk(keys, new Seals(keys, () -> true), null, Runnable::run);
    }

    /** What became of a wish for a new key. */
    enum Answer {
        DONE,
        LOST,
        NOT_LOST,
        UNREADABLE,
        GIVEN
    }

    /** @param anew gives a lost key up */
    Answer rotate(boolean anew) {
        if (keys.file().isEmpty()) {
            return Answer.GIVEN;
        }
        KeyState state = seals.state();
        if (state == KeyState.UNREADABLE) {
            return Answer.UNREADABLE;
        }
        if (anew != (state == KeyState.LOST)) {
            return anew ? Answer.NOT_LOST : Answer.LOST;
        }
        if (anew) {
            seals.beginAnew();
        } else {
            seals.rotate();
            worker.execute(this::tend);
        }
        return Answer.DONE;
    }

    KeyState state() {
        return seals.state();
    }

    /** Brings every value under the key of today. */
    void tend() {
        if (resealing != null && seals.state() == KeyState.READY) {
            resealing.takeOver();
            Resealing.Outcome outcome = resealing.reseal();
            if (outcome.sealed() + outcome.closed() > 0) {
                LOG.info("{} values sealed with the key of today, {} stay closed", outcome.sealed(), outcome.closed());
            }
        }
    }

    /** The state and how many values stay closed, for {@link DiagnosedKeys#running}. */
    String report() {
        return seals.state() + " " + (resealing == null ? 0 : resealing.closed());
    }

    /** Where they are kept, for the operator to read. */
    static String place(Keys keys) {
        return keys.file().map(Object::toString).orElse("KIZUNA_KEYS_CONTENT");
    }

    /** One of the answers that came through the operator's door; none of something else. */
    static Optional<Answer> answer(String line) {
        for (Answer answer : Answer.values()) {
            if (answer.name().equals(line)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
