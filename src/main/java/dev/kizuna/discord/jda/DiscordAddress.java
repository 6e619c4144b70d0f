package dev.kizuna.discord.jda;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where Discord is, and who the bot is there.
 *
 * @param token the bot's token; never printed
 * @param api the address of the REST API, such as {@code http://127.0.0.1:9000/api/v10/}, whose {@code gateway/bot} tells
 *     the gateway; none for Discord itself
 */
public record DiscordAddress(String token, @Nullable URI api) {

    @Override
    public String toString() {
        return "DiscordAddress[" + (api == null ? "Discord" : api) + "]";
    }
}
