package dev.kizuna.notice;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * One thing that one person is to be told, once.
 *
 * @param kind the room and what it tells, such as {@code rsvp.promoted}; whoever words it is found by this
 * @param occasion tells apart what has the same kind, meeting and receiver: a second promotion is another notice
 */
public record Notice(String kind, CircleId circle, MeetingId meeting, MemberId receiver, String occasion) {
    /** Discord's limit for a nonce, in characters. */
    private static final int NONCE_LENGTH = 25;

    /** The same for the same notice, always: what is sent twice under it appears once. */
    public String nonce() {
        String key =
                String.join("|", kind, text(circle.value()), text(meeting.value()), text(receiver.value()), occasion);
        return Base64.getUrlEncoder().encodeToString(digest(key)).substring(0, NONCE_LENGTH);
    }

    private static String text(long id) {
        return Long.toString(id);
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
