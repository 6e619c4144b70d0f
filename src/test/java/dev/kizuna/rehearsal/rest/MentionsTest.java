package dev.kizuna.rehearsal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Person;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private final Desk desk = new Desk();
    private final Person john = desk.person("john");
    private final Person hanako = desk.person("hanako");

    private ObjectNode body() {
        String text = "<@" + john.id() + "> <@&" + desk.guild().role("coordinators") + "> @everyone";
        return Json.object().put("content", text);
    }

    @Test
    void withoutSayingSoEverybodyNamedIsPinged() {
        ObjectNode echoed = desk.say(body());

        assertThat(echoed.path("mentions")).hasSize(1);
        assertThat(echoed.path("mention_roles")).hasSize(1);
        assertThat(echoed.path("mention_everyone").asBoolean()).isTrue();
        assertThat(john.pings()).hasSize(1);
        assertThat(hanako.pings()).hasSize(1);
    }

    @Test
    void allowingNothingPingsNobody() {
        ObjectNode body = body();
        body.putObject("allowed_mentions").putArray("parse");
        ObjectNode echoed = desk.say(body);

        assertThat(echoed.path("mentions")).isEmpty();
        assertThat(echoed.path("mention_everyone").asBoolean()).isFalse();
        assertThat(john.pings()).isEmpty();
        assertThat(hanako.pings()).isEmpty();
    }

    @Test
    void onlyTheAllowedArePinged() {
        ObjectNode body = body();
        body.putObject("allowed_mentions").putArray("users").add(Json.id(john.id()));
        desk.say(body);

        assertThat(john.pings()).hasSize(1);
        assertThat(hanako.pings()).isEmpty();
    }

    @Test
    void textsOfTheNewKindPingToo() {
        ObjectNode body = Json.object().put("flags", 1 << 15);
        body.putArray("components").addObject().put("type", 10).put("content", "<@" + john.id() + ">");
        desk.say(body);

        assertThat(john.pings()).hasSize(1);
    }

    @Test
    void anEditPingsNobody() {
        String message = desk.say(Json.object().put("content", "x")).path("id").asText();
        desk.call("PATCH", Desk.MESSAGES + "/{message}", body(), desk.news(), message);

        assertThat(john.pings()).isEmpty();
    }

    @Test
    void aBotWithoutThePermissionPingsNotEveryone() {
        Desk weak = new Desk(0);

        assertThat(weak.say(Json.object().put("content", "@everyone"))
                        .path("mention_everyone")
                        .asBoolean())
                .isFalse();
    }
}
