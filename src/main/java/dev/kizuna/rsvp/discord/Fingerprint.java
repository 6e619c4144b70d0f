package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Messenger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What something looks like, in 25 characters: equal looks need no drawing. */
final class Fingerprint {
    private static final int LENGTH = 25;

    private Fingerprint() {}

    static String of(MessageCreateData message) {
        return of(String.valueOf(message.toData()));
    }

    static String of(Messenger.Event event) {
        return of(event.toString());
    }

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
