package dev.kizuna.notice;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * One thing that one person is to be told, once.
 *
 * @param kind the room and what it tells, such as {@code rsvp.promoted}; whoever words it is found by this
 * @param occasion tells apart what has the same kind, meeting and receiver: a second promotion is another notice
 */
public record Notice(String kind, CircleId circle, MeetingId meeting, MemberId receiver, String occasion) {
    /** The same for the same notice, always: what is sent twice under it appears once. Within Discord's 25 characters. */
    public String nonce() {
        String key =
                String.join("|", kind, text(circle.value()), text(meeting.value()), text(receiver.value()), occasion);
        UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        byte[] bits = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(name.getMostSignificantBits())
                .putLong(name.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static String text(long id) {
        return Long.toString(id);
    }
}
