package dev.kizuna.grouping.discord.breakout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What something is or looks like, in as many characters as a message's nonce may have. */
final class Nonce {
    private static final int LENGTH = 25;

    private Nonce() {}

    static String of(MessageCreateData look) {
        return of(String.valueOf(look.toData()));
    }

    static String of(String what) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
