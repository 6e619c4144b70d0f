package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One server. */
public final class Guild {
    private final long id;
    private final String name;
    final String locale;
    final User owner;
    final Map<Long, Role> roles = new LinkedHashMap<>();
    final Map<Long, Member> members = new LinkedHashMap<>();
    final Map<Long, Channel> channels = new LinkedHashMap<>();
    final Map<Long, ObjectNode> events = new LinkedHashMap<>();
    /** Who marked interest, by event. */
    final Map<Long, Map<Long, Member>> interest = new LinkedHashMap<>();
    /** Who sits in which voice channel, by user. */
    final Map<Long, Channel> voices = new LinkedHashMap<>();

    boolean commandsForAll;

    Guild(long id, String name, String locale, User owner) {
        this.id = id;
        this.name = name;
        this.locale = locale;
        this.owner = owner;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public User owner() {
        return owner;
    }

    /** The id of the channel (not thread) of this name. */
    public long channel(String channelName) {
        return channels.values().stream()
                .filter(channel -> !channel.isThread() && channel.name().equals(channelName))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no channel " + channelName))
                .id();
    }

    /** The id of the role of this name. */
    public long role(String roleName) {
        return roles.values().stream()
                .filter(role -> role.name.equals(roleName))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no role " + roleName))
                .id();
    }

    public @Nullable Member member(long user) {
        return members.get(user);
    }

    public @Nullable Role role(long role) {
        return roles.get(role);
    }

    /** With threads. */
    public Collection<Channel> channels() {
        return Collections.unmodifiableCollection(channels.values());
    }

    public Collection<Role> roles() {
        return Collections.unmodifiableCollection(roles.values());
    }

    public Collection<Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    Role everyone() {
        Role everyone = roles.get(id);
        if (everyone == null) {
            throw new IllegalStateException("a server without its own role");
        }
        return everyone;
    }

    /** What an interaction tells of it. */
    ObjectNode brief() {
        ObjectNode json = Json.object().put("id", Json.id(id)).put("locale", locale);
        json.putArray("features");
        return json;
    }

    /** What {@code GET guilds/{id}} tells of it. */
    public ObjectNode json() {
        ObjectNode json = brief().put("name", name)
                .put("owner_id", Json.id(owner.id()))
                .put("preferred_locale", locale)
                .putNull("icon")
                .putNull("description")
                .put("verification_level", 0)
                .put("default_message_notifications", 1)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw_level", 0)
                .put("premium_tier", 0)
                .put("premium_subscription_count", 0)
                .put("premium_progress_bar_enabled", false)
                .put("system_channel_flags", 0)
                .put("afk_timeout", 300)
                .putNull("afk_channel_id")
                .putNull("system_channel_id")
                .putNull("rules_channel_id")
                .putNull("public_updates_channel_id")
                .put("max_members", 500_000)
                .put("approximate_member_count", members.size());
        json.remove("locale");
        json.set("roles", Json.array(roles.values().stream().map(Role::json).toList()));
        json.putArray("emojis");
        json.putArray("stickers");
        return json;
    }
}
