package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user in a server. */
public final class Member {
    private final Guild guild;
    private final User user;
    private final Instant joinedAt;
    final Set<Long> roles = new LinkedHashSet<>();

    @Nullable
    String nick;

    @Nullable
    Instant silencedUntil;

    Member(Guild guild, User user, Instant joinedAt) {
        this.guild = guild;
        this.user = user;
        this.joinedAt = joinedAt;
    }

    public Guild guild() {
        return guild;
    }

    public User user() {
        return user;
    }

    public boolean hasRole(long role) {
        return roles.contains(role);
    }

    /** How high their highest role stands; the owner stands above all. */
    public int rank() {
        if (guild.owner == user) {
            return Integer.MAX_VALUE;
        }
        return roles.stream()
                .map(guild.roles::get)
                .mapToInt(role -> role == null ? 0 : role.position)
                .max()
                .orElse(0);
    }

    /** With the user inside. */
    public ObjectNode json() {
        ObjectNode json = bare();
        json.set("user", user.json());
        return json;
    }

    /** Without the user, as messages and resolved options carry it. */
    public ObjectNode bare() {
        ObjectNode json = Json.object()
                .put("nick", nick)
                .putNull("avatar")
                .putNull("banner")
                .put("joined_at", Json.time(joinedAt))
                .putNull("premium_since")
                .put("deaf", false)
                .put("mute", false)
                .put("flags", 0)
                .put("pending", false)
                .put("communication_disabled_until", silencedUntil == null ? null : Json.time(silencedUntil));
        json.set("roles", Json.ids(roles));
        return json;
    }
}
