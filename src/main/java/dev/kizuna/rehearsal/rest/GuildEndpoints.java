package dev.kizuna.rehearsal.rest;

import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Member;
import dev.kizuna.rehearsal.world.World;

/** Servers as such. */
final class GuildEndpoints {
    private final World world;

    GuildEndpoints(World world) {
        this.world = world;
    }

    void hang(Endpoints endpoints) {
        endpoints.add("GET", "guilds/{guild}", call -> Reply.ok(guild(call).json()));
        endpoints.add("DELETE", "users/@me/guilds/{guild}", this::leave);
        endpoints.add("GET", "guilds/{guild}/voice-states/{user}", this::voiceState);
    }

    private Guild guild(Call call) {
        Guild guild = world.guilds().get(call.id("guild"));
        world.powers().demand(world.bot(), guild, 0);
        return guild;
    }

    private Reply leave(Call call) {
        Member self = world.members().get(guild(call), world.bot().id());
        world.members().leave(self);
        return Reply.nothing();
    }

    private Reply voiceState(Call call) {
        Guild guild = guild(call);
        boolean own = "@me".equals(call.path().get("user"));
        long user = own ? world.bot().id() : call.id("user");
        return Reply.ok(
                world.voices().state(guild, world.members().get(guild, user).user()));
    }
}
