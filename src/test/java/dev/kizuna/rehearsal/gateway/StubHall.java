package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** The least that a client needs to find: itself and some empty guilds. */
public final class StubHall implements Hall {
    public static final long BOT = 1_100_000_000_000_000_001L;
    public static final long GUILD = 1_100_000_000_000_000_002L;
    public static final long CHANNEL = 1_100_000_000_000_000_003L;

    private static final String USER =
            "{\"id\":\"%d\",\"username\":\"kizuna\",\"discriminator\":\"0\",\"global_name\":null,\"avatar\":null,\"bot\":true}";
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final int members;

    public StubHall() {
        this(0);
    }

    StubHall(int members) {
        this.members = members;
    }

    public static ObjectNode self() {
        return tree(USER.formatted(BOT));
    }

    List<String> received() {
        return received;
    }

    @Override
    public ObjectNode ready() {
        ObjectNode ready = Json.object();
        ready.set("user", self());
        ready.putArray("private_channels");
        ready.set("application", Json.object().put("id", Long.toString(BOT)).put("flags", 0));
        return ready;
    }

    @Override
    public Map<Long, ObjectNode> guilds() {
        Map<Long, ObjectNode> guilds = new LinkedHashMap<>();
        guilds.put(GUILD, guild());
        return guilds;
    }

    @Override
    public List<ObjectNode> members(MemberQuery query) {
        return IntStream.rangeClosed(1, members).mapToObj(StubHall::member).toList();
    }

    @Override
    public void received(int opcode, JsonNode data) {
        received.add(opcode + " " + data);
    }

    private static ObjectNode member(long id) {
        ObjectNode member =
                tree("{\"roles\":[],\"joined_at\":\"2024-01-01T00:00:00Z\",\"deaf\":false,\"mute\":false,\"flags\":0}");
        member.set("user", tree(USER.formatted(id)));
        return member;
    }

    private static ObjectNode guild() {
        ObjectNode guild = tree("""
                {"id":"%d","name":"絆サークル","owner_id":"%d","member_count":1,"unavailable":false,"large":false,
                 "joined_at":"2024-01-01T00:00:00Z","afk_timeout":300,"verification_level":0,
                 "default_message_notifications":1,"explicit_content_filter":0,"mfa_level":0,"nsfw_level":0,
                 "premium_tier":0,"preferred_locale":"ja","features":[],"threads":[],"emojis":[],"stickers":[],
                 "voice_states":[],"presences":[],"guild_scheduled_events":[],"stage_instances":[],
                 "system_channel_flags":0,"premium_progress_bar_enabled":false,
                 "roles":[{"id":"%d","name":"@everyone","permissions":"8","position":0,"color":0,"hoist":false,
                   "managed":false,"mentionable":false,"flags":0,
                   "colors":{"primary_color":0,"secondary_color":null,"tertiary_color":null}}],
                 "channels":[{"id":"%d","type":0,"name":"general","position":0,"permission_overwrites":[],
                   "parent_id":null,"nsfw":false,"rate_limit_per_user":0,"flags":0}]}
                """.formatted(GUILD, BOT, GUILD, CHANNEL));
        guild.putArray("members").add(member(BOT));
        return guild;
    }

    private static ObjectNode tree(String json) {
        return (ObjectNode) Json.trusted(json);
    }
}
