package dev.kizuna.rehearsal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.world.Permission;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EventsOfTheGatewayTest {
    private static final int GUILD_MESSAGES = 1 << 9;
    private static final int DIRECT_MESSAGES = 1 << 12;
    private final Desk desk = new Desk(0);
    private final Person owner = desk.person("owner");

    private static ObjectNode content(String text) {
        return Json.object().put("content", text);
    }

    @Test
    void aServerIsToldWithAllThatAClientNeeds() {
        desk.person("john").enterVoice(desk.guild().channel("hall"));
        JsonNode guild = Objects.requireNonNull(
                desk.world().welcome().guildCreates().get(desk.guild().id()));

        for (String list : List.of(
                "roles", "channels", "threads", "members", "emojis", "voice_states", "guild_scheduled_events")) {
            assertThat(guild.path(list).isArray()).as(list).isTrue();
        }
        assertThat(guild.path("roles").path(0).path("colors").has("primary_color"))
                .isTrue();
        assertThat(guild.path("members")).as("the bot and who is in voice").hasSize(2);
        assertThat(guild.path("member_count").asInt()).isEqualTo(4);
    }

    @Test
    void everyChangeOfAMessageIsTold() {
        String message = desk.say(content("x")).path("id").asText();
        desk.call("PATCH", Desk.MESSAGES + "/{message}", content("y"), desk.news(), message);
        desk.call("DELETE", Desk.MESSAGES + "/{message}", Json.object(), desk.news(), message);

        assertThat(desk.dispatched())
                .extracting(Dispatch::type)
                .containsSubsequence("MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE");
        assertThat(desk.last("MESSAGE_CREATE").intents()).isEqualTo(GUILD_MESSAGES);
    }

    @Test
    void whatTheBotCannotSeeItIsNotTold() {
        owner.overwrite(desk.news(), desk.world().bot().id(), 0, Permission.VIEW_CHANNEL);
        owner.write(desk.news(), "behind the bot's back");

        assertThat(desk.dispatched()).extracting(Dispatch::type).doesNotContain("MESSAGE_CREATE");
    }

    @Test
    void anEphemeralAnswerIsToldAsADirectOne() {
        desk.answered(Desk.callback(4, content("x").put("flags", 1 << 6)));
        Dispatch told = desk.last("MESSAGE_CREATE");

        assertThat(told.intents()).isEqualTo(DIRECT_MESSAGES);
        assertThat(told.data().has("guild_id")).isFalse();
    }

    @Test
    void aThreadAndItsEndAreTold() {
        ObjectNode thread = Json.object().put("name", "t").put("type", 11);
        long id = desk.call("POST", "channels/{channel}/threads", thread, desk.news())
                .path("id")
                .asLong();
        owner.deleteChannel(id);

        assertThat(desk.last("THREAD_CREATE").data().path("newly_created").asBoolean())
                .isTrue();
        assertThat(desk.last("THREAD_DELETE").data().path("id").asLong()).isEqualTo(id);
    }

    @Test
    void onesOwnRolesAreToldWithoutTheMembersIntent() {
        long role = desk.guild().role("coordinators");
        owner.giveRole(desk.guild().id(), desk.world().bot().id(), role);
        assertThat(desk.last("GUILD_MEMBER_UPDATE").intents()).isZero();

        owner.giveRole(desk.guild().id(), desk.person("john").id(), role);
        assertThat(desk.last("GUILD_MEMBER_UPDATE").intents()).isEqualTo(1 << 1);
    }
}
