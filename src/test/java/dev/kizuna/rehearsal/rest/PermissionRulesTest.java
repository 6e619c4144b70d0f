package dev.kizuna.rehearsal.rest;

import static dev.kizuna.rehearsal.rest.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Permission;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PermissionRulesTest {
    private final Desk desk = new Desk(0);
    private final Person owner = desk.person("owner");

    private static ObjectNode content() {
        return Json.object().put("content", "x");
    }

    @Test
    void whoDoesNotSeeTheChannelHasNoAccess() {
        owner.overwrite(desk.news(), desk.guild().id(), 0, Permission.VIEW_CHANNEL);

        assertThat(refusal(() -> desk.say(content())).code()).isEqualTo(50001);
        assertThat(refusal(() -> desk.person("john").messages(desk.news())).code())
                .isEqualTo(50001);
    }

    @Test
    void whoSeesItAndMayNotWriteIsRefused() {
        owner.overwrite(desk.news(), desk.guild().id(), 0, Permission.SEND_MESSAGES);

        assertThat(refusal(() -> desk.say(content())).code()).isEqualTo(50013);
    }

    @Test
    void anOverwriteForTheMemberWinsOverThatOfTheServer() {
        owner.overwrite(desk.news(), desk.guild().id(), 0, Permission.SEND_MESSAGES);
        owner.overwrite(desk.news(), desk.world().bot().id(), Permission.SEND_MESSAGES, 0);

        assertThat(desk.say(content()).path("content").asText()).isEqualTo("x");
    }

    @Test
    void embedsAskForTheirOwnPermission() {
        owner.overwrite(desk.news(), desk.guild().id(), 0, Permission.EMBED_LINKS);
        ObjectNode message = content();
        message.putArray("embeds").addObject().put("title", "t");

        assertThat(refusal(() -> desk.say(message)).code()).isEqualTo(50013);
    }

    @Test
    void threadsAskForTheirOwnPermission() {
        String message = desk.say(content()).path("id").asText();
        desk.call("POST", Desk.MESSAGES + "/{message}/threads", Json.object().put("name", "q"), desk.news(), message);
        owner.overwrite(desk.news(), desk.guild().id(), 0, Permission.SEND_MESSAGES_IN_THREADS);

        assertThat(refusal(() -> desk.call("POST", Desk.MESSAGES, content(), message))
                        .code())
                .isEqualTo(50013);
        desk.say(content());
    }

    @Test
    void scheduledEventsAskForManageEvents() {
        ObjectNode event = event(desk);

        assertThat(refusal(() -> desk.call(
                                "POST",
                                "guilds/{guild}/scheduled-events",
                                event,
                                desk.guild().id()))
                        .code())
                .isEqualTo(50013);
        Desk able = new Desk(Permission.MANAGE_EVENTS);
        able.call("POST", "guilds/{guild}/scheduled-events", event, able.guild().id());
    }

    private static ObjectNode event(Desk desk) {
        var start = desk.world().clock().instant().plus(Duration.ofDays(1));
        ObjectNode event = Json.object()
                .put("name", "e")
                .put("privacy_level", 2)
                .put("entity_type", 3)
                .put("scheduled_start_time", start.toString())
                .put("scheduled_end_time", start.plusSeconds(60).toString());
        event.putObject("entity_metadata").put("location", "here");
        return event;
    }

    @Test
    void rolesAreGivenOnlyFromAbove() {
        Desk able = new Desk(Permission.MANAGE_ROLES);
        long john = able.person("john").id();
        long coordinators = able.guild().role("coordinators");
        String give = "guilds/{guild}/members/{user}/roles/{role}";
        able.call("PUT", give, Json.object(), able.guild().id(), john, coordinators);
        assertThat(able.last("GUILD_MEMBER_UPDATE").data().toString()).contains(Json.id(coordinators));

        long own = able.guild().role("bot");
        assertThat(refusal(() -> able.call(
                                "PUT", give, Json.object(), able.guild().id(), john, own))
                        .code())
                .isEqualTo(50013);
    }

    @Test
    void theOwnersNameIsNotTheBotsToChange() {
        Desk able = new Desk(Permission.ADMINISTRATOR);
        Runnable rename = () -> able.call(
                "PATCH",
                "guilds/{guild}/members/{user}",
                Json.object().put("nick", "n"),
                able.guild().id(),
                able.person("owner").id());

        assertThat(refusal(rename).code()).isEqualTo(50013);
    }

    @Test
    void aKickedBotHasNoAccess() {
        owner.kick(desk.guild().id(), desk.world().bot().id());

        assertThat(refusal(() -> desk.say(content())).code()).isEqualTo(50001);
        assertThat(desk.last("GUILD_DELETE").data().path("id").asLong())
                .isEqualTo(desk.guild().id());
        owner.addBot(desk.guild().id(), 0);
        desk.say(content());
    }

    @Test
    void aMemberMayNotDoAModeratorsWork() {
        long message = desk.say(content()).path("id").asLong();

        assertThat(refusal(() -> desk.person("john").deleteMessage(desk.news(), message))
                        .code())
                .isEqualTo(50013);
        owner.deleteMessage(desk.news(), message);
        assertThat(desk.last("MESSAGE_DELETE").data().path("id").asLong()).isEqualTo(message);
    }
}
