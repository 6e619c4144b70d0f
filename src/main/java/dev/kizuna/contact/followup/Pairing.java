package dev.kizuna.contact.followup;

import dev.kizuna.kernel.MemberId;
import java.time.Instant;

/**
 * Who was introduced to whom, as a notice's occasion.
 *
 * @param since when it was wished for, which tells a second wish from the first
 */
public record Pairing(MemberId asker, MemberId other, Instant since) {

    /** @throws RuntimeException of what {@link #occasion} has not written */
    public static Pairing read(String occasion) {
        String[] parts = occasion.split(" ");
        return new Pairing(
                new MemberId(Long.parseLong(parts[0])),
                new MemberId(Long.parseLong(parts[1])),
                Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }

    /** At most 60 characters. */
    public String occasion() {
        return asker.value() + " " + other.value() + " " + since.getEpochSecond();
    }
}
