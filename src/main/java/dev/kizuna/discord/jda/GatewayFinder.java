package dev.kizuna.discord.jda;

import java.io.IOException;
import java.io.UncheckedIOException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Tells JDA the gateway of another address than Discord's own, which JDA would dial by itself.
 *
 * <p>It paces logins as its parent does; JDA's default would try without pause while the gateway is down.
 */
final class GatewayFinder extends ConcurrentSessionController {
    private static final int UNAUTHORIZED = 401;

    private final DiscordAddress address;
    private final OkHttpClient http;

    GatewayFinder(DiscordAddress address, OkHttpClient http) {
        this.address = address;
        this.http = http;
    }

    @Override
    public String getGateway() {
        if (address.api() == null) {
            return super.getGateway();
        }
        Request request = new Request.Builder()
                .url(address.api().resolve("gateway/bot").toString())
                .header("Authorization", "Bot " + address.token())
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (response.code() == UNAUTHORIZED) {
                throw new InvalidTokenException();
            }
            if (!response.isSuccessful()) {
                throw new IOException("gateway/bot answered " + response.code());
            }
            return DataObject.fromJson(response.body().byteStream()).getString("url");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
