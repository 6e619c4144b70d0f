package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All servers and their roles. */
public final class Guilds {
    private static final int ROLE_LIMIT = 250;

    private final World world;
    private final Map<Long, Guild> byId = new LinkedHashMap<>();

    Guilds(World world) {
        this.world = world;
    }

    Guild add(String name, String locale, User owner) {
        Guild guild = new Guild(world.snowflakes().next(), name, locale, owner);
        guild.roles.put(guild.id(), new Role(guild.id(), "@everyone", Permission.EVERYDAY, 0, false));
        byId.put(guild.id(), guild);
        return guild;
    }

    /** @throws ApiError 10004 */
    public Guild get(long id) {
        Guild guild = byId.get(id);
        if (guild == null) {
            throw new ApiError(404, 10004, "Unknown Guild");
        }
        return guild;
    }

    public Collection<Guild> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** What the server's integration settings can do: offer the bot's commands to everyone, whatever they ask by default. */
    public void offerCommandsToAll(Guild guild, boolean offered) {
        guild.commandsForAll = offered;
    }

    /** @throws ApiError 30005 beyond 250 roles */
    public Role addRole(Guild guild, String name, long permissions, boolean managed) {
        if (guild.roles.size() >= ROLE_LIMIT) {
            throw new ApiError(400, 30005, "Maximum number of guild roles reached (250)");
        }
        Role role = new Role(world.snowflakes().next(), name, permissions, guild.roles.size(), managed);
        guild.roles.put(role.id(), role);
        announce("GUILD_ROLE_CREATE", guild, role);
        return role;
    }

    public void editRole(Guild guild, Role role, JsonNode changes) {
        role.name = changes.path("name").asText(role.name);
        role.permissions = changes.path("permissions").asLong(role.permissions);
        role.color = changes.path("color").asInt(role.color);
        role.hoist = changes.path("hoist").asBoolean(role.hoist);
        role.mentionable = changes.path("mentionable").asBoolean(role.mentionable);
        announce("GUILD_ROLE_UPDATE", guild, role);
    }

    public void deleteRole(Guild guild, Role role) {
        guild.roles.remove(role.id());
        guild.members.values().forEach(member -> member.roles.remove(role.id()));
        ObjectNode data = Json.object().put("guild_id", Json.id(guild.id())).put("role_id", Json.id(role.id()));
        world.feed().inGuild("GUILD_ROLE_DELETE", guild, Intents.GUILDS, data);
    }

    private void announce(String type, Guild guild, Role role) {
        ObjectNode data = Json.object().put("guild_id", Json.id(guild.id()));
        data.set("role", role.json());
        world.feed().inGuild(type, guild, Intents.GUILDS, data);
    }

    /** Whether the two are together in some server. */
    boolean share(User one, User other) {
        return byId.values().stream()
                .anyMatch(guild -> guild.members.keySet().containsAll(Set.of(one.id(), other.id())));
    }
}
