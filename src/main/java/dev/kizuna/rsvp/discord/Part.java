package dev.kizuna.rsvp.discord;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far one {@link Piece} of an invitation has come.
 *
 * @param id Discord's, once it is known
 * @param shown fingerprint of what it shows, none if that is not known; while it is tried, the nonce it is tried under
 */
@Embeddable
record Part(
        @Enumerated(EnumType.STRING) State state,
        @Nullable Long id,
        @Nullable String shown) {
    static final Part DUE = new Part(State.DUE, null, null);

    /** Where it stands. */
    enum State {
        /** To be made. */
        DUE,
        /** Being made: after a crash or an answer that never came it may be there or not. */
        TRYING,
        MADE,
        /** Found missing, or never seen to be made. Put back on request only, since somebody may have wanted it away. */
        LOST,
        /** Discord does not let the bot. */
        REFUSED,
        /** No longer wanted. */
        ENDED
    }

    Part trying(String nonce) {
        return new Part(State.TRYING, null, nonce);
    }

    Part made(long known, @Nullable String look) {
        return new Part(State.MADE, known, look);
    }

    Part lost() {
        return new Part(State.LOST, null, null);
    }

    Part refused() {
        return new Part(State.REFUSED, id, shown);
    }

    Part ended() {
        return new Part(State.ENDED, null, null);
    }

    /** As it is put back. */
    Part again() {
        return id == null ? DUE : new Part(State.MADE, id, null);
    }

    /** The same for each try of one making. */
    String nonce() {
        return shown == null ? "" : shown;
    }

    boolean isMissing() {
        return state == State.LOST || state == State.REFUSED;
    }

    /** Whether it is there, to be changed as the meeting changes. */
    boolean isThere() {
        return id != null && (state == State.MADE || state == State.REFUSED);
    }

    /** Discord's id of what {@link #isThere}. */
    long there() {
        return Objects.requireNonNull(id);
    }

    boolean shows(String look) {
        return look.equals(shown);
    }
}
