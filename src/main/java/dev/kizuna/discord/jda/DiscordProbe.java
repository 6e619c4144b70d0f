package dev.kizuna.discord.jda;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Asks Discord once who the bot is, without connecting. */
public final class DiscordProbe {
    private static final URI DISCORD = URI.create("https://discord.com/api/v10/");
    private static final int UNAUTHORIZED = 401;

    private DiscordProbe() {}

    /** What Discord said. */
    public enum Outcome {
        WELCOME,
        TOKEN_REFUSED,
        UNREACHABLE
    }

    /** Waits at most ten seconds. */
    public static Outcome ask(DiscordAddress address) {
        URI api = address.api() == null ? DISCORD : address.api();
        OkHttpClient http =
                new OkHttpClient.Builder().callTimeout(10, TimeUnit.SECONDS).build();
        Request request = new Request.Builder()
                .url(api.resolve("users/@me").toString())
                .header("Authorization", "Bot " + address.token())
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (response.code() == UNAUTHORIZED) {
                return Outcome.TOKEN_REFUSED;
            }
            return response.isSuccessful() ? Outcome.WELCOME : Outcome.UNREACHABLE;
        } catch (IOException | IllegalArgumentException e) {
            return Outcome.UNREACHABLE;
        } finally {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }
}
