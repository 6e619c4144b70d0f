package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.KnownFields;
import dev.kizuna.rehearsal.rules.ServerRules;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Member;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.Role;
import dev.kizuna.rehearsal.world.World;
import java.time.OffsetDateTime;
import java.util.List;

/** Members of servers: reading, searching, naming, moving between voice channels, kicking. */
final class MemberEndpoints {
    private final World world;
    private final Suspicions suspicions;

    MemberEndpoints(World world, Suspicions suspicions) {
        this.world = world;
        this.suspicions = suspicions;
    }

    void hang(Endpoints endpoints) {
        endpoints.add("GET", "guilds/{guild}/members/search", this::search);
        endpoints.add(
                "GET",
                "guilds/{guild}/members/{user}",
                call -> Reply.ok(member(call).json()));
        endpoints.add("PATCH", "guilds/{guild}/members/{user}", this::edit);
        endpoints.add("DELETE", "guilds/{guild}/members/{user}", this::kick);
    }

    private Guild guild(Call call) {
        Guild guild = world.guilds().get(call.id("guild"));
        world.powers().demand(world.bot(), guild, 0);
        return guild;
    }

    private Member member(Call call) {
        boolean own = "@me".equals(call.path().get("user"));
        return world.members().get(guild(call), own ? world.bot().id() : call.id("user"));
    }

    private Reply search(Call call) {
        int limit = Integer.parseInt(call.query().getOrDefault("limit", "1"));
        String prefix = call.query().getOrDefault("query", "");
        return Reply.ok(Json.array(world.welcome().members(guild(call).id(), List.of(), prefix, limit)));
    }

    private Reply edit(Call call) {
        Member member = member(call);
        JsonNode body = call.body();
        suspicions.look("PATCH member", KnownFields.Kind.MEMBER, body);
        FormErrors errors = new FormErrors();
        ServerRules.member(errors, body);
        errors.refuse();
        if (body.has("nick")) {
            nick(member, body);
        }
        if (body.has("roles")) {
            roles(member, Json.idsOf(body.path("roles")));
        }
        if (body.has("communication_disabled_until")) {
            silence(member, body);
        }
        if (body.has("channel_id")) {
            move(member, Json.id(body.path("channel_id")));
        }
        return Reply.ok(member.json());
    }

    private void nick(Member member, JsonNode body) {
        boolean own = member.user() == world.bot();
        demand(member, own ? Permission.CHANGE_NICKNAME : Permission.MANAGE_NICKNAMES);
        if (!own) {
            world.powers().demandAbove(world.bot(), member.guild(), member.rank());
        }
        world.members()
                .nick(
                        member,
                        body.path("nick").isNull() ? null : body.path("nick").asText());
    }

    private void roles(Member member, List<Long> wanted) {
        demand(member, Permission.MANAGE_ROLES);
        for (Role role : List.copyOf(member.guild().roles())) {
            boolean wants = wanted.contains(role.id());
            if (role.id() == member.guild().id() || wants == member.hasRole(role.id())) {
                continue;
            }
            world.powers().demandAbove(world.bot(), member.guild(), role.position());
            if (wants) {
                world.members().giveRole(member, role);
            } else {
                world.members().takeRole(member, role);
            }
        }
    }

    private void silence(Member member, JsonNode body) {
        demand(member, Permission.MODERATE_MEMBERS);
        world.powers().demandAbove(world.bot(), member.guild(), member.rank());
        JsonNode until = body.path("communication_disabled_until");
        world.members()
                .silence(
                        member,
                        until.isNull()
                                ? null
                                : OffsetDateTime.parse(until.asText()).toInstant());
    }

    /** To another voice channel, or with 0 out of voice. */
    private void move(Member member, long target) {
        world.voices()
                .move(world.bot(), member, target == 0 ? null : world.channels().get(target));
    }

    private Reply kick(Call call) {
        Member member = member(call);
        demand(member, Permission.KICK_MEMBERS);
        world.powers().demandAbove(world.bot(), member.guild(), member.rank());
        world.members().leave(member);
        return Reply.nothing();
    }

    private void demand(Member member, long permission) {
        world.powers().demand(world.bot(), member.guild(), permission);
    }
}
