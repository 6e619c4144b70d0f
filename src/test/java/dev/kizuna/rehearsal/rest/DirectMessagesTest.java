package dev.kizuna.rehearsal.rest;

import static dev.kizuna.rehearsal.rest.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Person;
import org.junit.jupiter.api.Test;

class DirectMessagesTest {
    private final Desk desk = new Desk();
    private final Person john = desk.person("john");

    private String channel() {
        // As JDA sends it: a number.
        return desk.call("POST", "users/@me/channels", Json.object().put("recipient_id", john.id()))
                .path("id")
                .asText();
    }

    private JsonNode send() {
        return desk.call("POST", Desk.MESSAGES, Json.object().put("content", "hello"), channel());
    }

    @Test
    void whoAcceptsThemReadsThem() {
        send();

        assertThat(john.mail()).hasSize(1);
        assertThat(john.dms()).hasSize(1);
        assertThat(desk.person("hanako").mail()).isEmpty();
    }

    @Test
    void whoClosedThemIsNotReached() {
        john.closeDms();
        assertThat(refusal(this::send).code()).isEqualTo(50007);

        john.openDms();
        send();
    }

    @Test
    void whoLeftTheLastCommonServerIsNotReached() {
        john.leave(desk.guild().id());

        assertThat(refusal(this::send).code()).isEqualTo(50278);
    }
}
