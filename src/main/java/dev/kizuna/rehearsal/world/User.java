package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account: a person or the bot. */
public final class User {
    private final long id;
    private final String username;
    private final boolean bot;
    String displayName;
    String locale;
    boolean dmsClosed;

    @Nullable
    Channel dm;

    @Nullable
    Interaction form;

    final List<Message> pings = new ArrayList<>();

    User(long id, String username, String displayName, String locale, boolean bot) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.locale = locale;
        this.bot = bot;
    }

    public long id() {
        return id;
    }

    public String name() {
        return displayName;
    }

    public String locale() {
        return locale;
    }

    public boolean isBot() {
        return bot;
    }

    public boolean acceptsDms() {
        return !dmsClosed;
    }

    /** The form open at their client: the interaction that it answers. */
    public @Nullable Interaction form() {
        return form;
    }

    /** The direct channel with the bot. */
    public Optional<Channel> directChannel() {
        return Optional.ofNullable(dm);
    }

    public List<Message> pings() {
        return pings;
    }

    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", Json.id(id))
                .put("username", username)
                .put("discriminator", "0")
                .put("global_name", displayName)
                .putNull("avatar")
                .put("public_flags", 0);
        if (bot) {
            json.put("bot", true);
        }
        return json;
    }
}
