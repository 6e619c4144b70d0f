package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who is in which server: coming, going, roles and nicknames. */
public final class Members {
    private final World world;

    Members(World world) {
        this.world = world;
    }

    /** @throws ApiError 10007 */
    public Member get(Guild guild, long user) {
        Member member = guild.member(user);
        if (member == null) {
            throw new ApiError(404, 10007, "Unknown Member");
        }
        return member;
    }

    /** Lets a person in, or the bot with a role of its own that has these permissions. */
    public Member join(Guild guild, User user, long permissions) {
        Member present = guild.member(user.id());
        if (present != null) {
            return present;
        }
        Member member = new Member(guild, user, world.clock().instant());
        if (user.isBot()) {
            Role own = world.guilds().addRole(guild, user.name(), permissions, true);
            member.roles.add(own.id());
            guild.members.put(user.id(), member);
            world.feed()
                    .toBot(
                            "GUILD_CREATE",
                            guild.id(),
                            Intents.NONE,
                            world.welcome().guildCreate(guild));
        } else {
            guild.members.put(user.id(), member);
        }
        ObjectNode data = member.json().put("guild_id", Json.id(guild.id()));
        world.feed().inGuild("GUILD_MEMBER_ADD", guild, Intents.GUILD_MEMBERS, data);
        return member;
    }

    /** By leaving or by being kicked; for the bot this is the end of the server. */
    public void leave(Member member) {
        Guild guild = member.guild();
        User user = member.user();
        world.voices().leave(guild, user);
        ObjectNode data = Json.object().put("guild_id", Json.id(guild.id()));
        data.set("user", user.json());
        world.feed().inGuild("GUILD_MEMBER_REMOVE", guild, Intents.GUILD_MEMBERS, data);
        guild.members.remove(user.id());
        guild.channels.values().forEach(channel -> channel.crew.remove(user.id()));
        if (user.isBot()) {
            guild.roles.values().removeIf(role -> role.isManaged() && member.hasRole(role.id()));
            ObjectNode gone = Json.object().put("id", Json.id(guild.id()));
            world.feed().toBot("GUILD_DELETE", guild.id(), Intents.GUILDS, gone);
            world.commands().forget(guild);
        }
    }

    public void giveRole(Member member, Role role) {
        if (member.roles.add(role.id())) {
            announce(member);
        }
    }

    public void takeRole(Member member, Role role) {
        if (member.roles.remove(role.id())) {
            announce(member);
        }
    }

    public void nick(Member member, @Nullable String nick) {
        member.nick = nick == null || nick.isEmpty() ? null : nick;
        announce(member);
    }

    /** Time-out until the instant; null ends it. */
    public void silence(Member member, @Nullable Instant until) {
        member.silencedUntil = until;
        announce(member);
    }

    /** Bots hear of others with the members intent only, of themselves always. */
    void announce(Member member) {
        int intents = member.user() == world.bot() ? Intents.NONE : Intents.GUILD_MEMBERS;
        ObjectNode data = member.json().put("guild_id", Json.id(member.guild().id()));
        world.feed().inGuild("GUILD_MEMBER_UPDATE", member.guild(), intents, data);
    }
}
