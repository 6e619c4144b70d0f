package dev.kizuna.notice;

import java.time.Instant;

/**
 * A notice that is one sender's to say, for a while.
 *
 * @param way as the person wishes it, as far as it has turned out to be possible
 * @param doubtful whether an earlier try may have reached Discord without an answer coming back
 * @param batch the id of the first of those that were said together with it, once they were; its own id before
 * @param issue 0, and one more each time a coordinator has it said again
 * @param owedAt when it came to be owed
 * @param until when it ends, in the machine's time, unless it is held longer
 */
public record Claim(
        long id,
        Notice notice,
        Terms terms,
        Way way,
        boolean doubtful,
        long batch,
        int issue,
        Instant owedAt,
        Instant until) {

    /**
     * What a message with it is sent under, at most 25 characters: the same for each try, so that Discord shows it once,
     * and another for everything else.
     */
    public String nonce() {
        return String.join(
                "-",
                Long.toString(batch, Character.MAX_RADIX),
                Integer.toString(issue),
                Long.toString(owedAt.getEpochSecond(), Character.MAX_RADIX));
    }
}
