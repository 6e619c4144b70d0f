package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A new server in the making. Names stand for ids until it is open; a person of a known name is the same person. */
public final class GuildPlan {
    private static final long NO_BOT = -1;

    private record Joiner(String name, String locale, List<String> roles) {}

    private final World world;
    private final String name;
    private final Map<String, Long> roles = new LinkedHashMap<>();
    private final List<ObjectNode> channels = new ArrayList<>();
    private final List<Joiner> joiners = new ArrayList<>();
    private String locale = "ja";
    private String owner = "オーナー";
    private long botPermissions = NO_BOT;

    GuildPlan(World world, String name) {
        this.world = world;
        this.name = name;
    }

    /** The server's preferred locale, {@code ja} unless told. */
    public GuildPlan locale(String preferred) {
        locale = preferred;
        return this;
    }

    /** The owner, a person who need not exist yet. */
    public GuildPlan owner(String person) {
        owner = person;
        return this;
    }

    /** A role with these permissions (bits as Discord counts them, see {@link Permission}) at server level. */
    public GuildPlan role(String role, long permissions) {
        roles.put(role, permissions);
        return this;
    }

    public GuildPlan text(String channel) {
        return channel(channel, Channel.TEXT);
    }

    public GuildPlan voice(String channel) {
        return channel(channel, Channel.VOICE);
    }

    public GuildPlan forum(String channel) {
        return channel(channel, Channel.FORUM);
    }

    private GuildPlan channel(String channel, int type) {
        channels.add(Json.object().put("name", channel).put("type", type));
        return this;
    }

    /** A member with a display name, a client language ({@code ja}, {@code en-US}) and roles by name. */
    public GuildPlan member(String person, String language, String... roleNames) {
        joiners.add(new Joiner(person, language, List.of(roleNames)));
        return this;
    }

    /** Adds the bot with these permissions as its own managed role. Without it the bot is not in the server. */
    public GuildPlan bot(long permissions) {
        botPermissions = permissions;
        return this;
    }

    /** Makes the server; the bot, if there is one, comes in last and finds it complete. */
    public Guild open() {
        return world.inside(this::build);
    }

    private Guild build() {
        Guild guild = world.guilds().add(name, locale, person(owner, locale));
        world.members().join(guild, guild.owner(), 0);
        roles.forEach((role, permissions) -> world.guilds().addRole(guild, role, permissions, false));
        channels.forEach(channel -> world.channels().create(guild, channel));
        for (Joiner joiner : joiners) {
            Member member = world.members().join(guild, person(joiner.name(), joiner.locale()), 0);
            joiner.roles().forEach(role -> member.roles.add(guild.role(role)));
        }
        if (botPermissions != NO_BOT) {
            world.members().join(guild, world.bot(), botPermissions);
        }
        return guild;
    }

    private User person(String displayName, String language) {
        List<User> known = world.users().named(displayName);
        return known.isEmpty() ? world.users().create(displayName, language) : known.get(0);
    }
}
