package dev.kizuna.rehearsal.rest;

import static dev.kizuna.rehearsal.rest.Desk.assertFormError;
import static dev.kizuna.rehearsal.rest.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServerRulesTest {
    private static final String EVENTS = "guilds/{guild}/scheduled-events";
    private static final String MEMBER = "guilds/{guild}/members/{user}";
    private final Desk desk = new Desk();

    private ObjectNode event() {
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

    private JsonNode create(ObjectNode event) {
        return desk.call("POST", EVENTS, event, desk.guild().id());
    }

    private JsonNode edit(JsonNode event, ObjectNode changes) {
        return desk.call(
                "PATCH",
                EVENTS + "/{event}",
                changes,
                desk.guild().id(),
                event.path("id").asText());
    }

    @Test
    void anEventElsewhereNeedsAnEndAndAPlace() {
        ObjectNode event = event();
        event.remove("scheduled_end_time");
        assertFormError(() -> create(event), "scheduled_end_time").isEqualTo("BASE_TYPE_REQUIRED");

        ObjectNode nowhere = event();
        nowhere.remove("entity_metadata");
        assertFormError(() -> create(nowhere), "entity_metadata.location").isEqualTo("BASE_TYPE_REQUIRED");
    }

    @Test
    void anEventDoesNotBeginInThePastOrEndBeforeItBegins() {
        ObjectNode past = event().put("scheduled_start_time", "2020-01-01T00:00:00Z");
        assertFormError(() -> create(past), "scheduled_start_time").isEqualTo("GUILD_SCHEDULED_EVENT_SCHEDULE_PAST");

        ObjectNode turned = event();
        turned.put(
                "scheduled_end_time",
                desk.world().clock().instant().plusSeconds(60).toString());
        assertFormError(() -> create(turned), "scheduled_end_time")
                .isEqualTo("GUILD_SCHEDULED_EVENT_END_TIME_BEFORE_START_TIME");
    }

    @Test
    void namesAndPlacesOfEventsEndAt100() {
        assertFormError(() -> create(event().put("name", "x".repeat(101))), "name")
                .isEqualTo("BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void aHundredOpenEventsAreTheLimit() {
        IntStream.range(0, 100).forEach(i -> create(event()));

        assertThat(refusal(() -> create(event())).code()).isEqualTo(30038);
    }

    @Test
    void aFinishedEventStaysAsItIs() {
        JsonNode event = create(event());
        edit(event, Json.object().put("status", 4));

        assertThat(refusal(() -> edit(event, Json.object().put("name", "n"))).code())
                .isEqualTo(180000);
    }

    @Test
    void aDeletedEventIsUnknown() {
        JsonNode event = create(event());
        desk.person("hanako").deleteEvent(desk.guild().id(), event.path("id").asLong());

        assertThat(refusal(() -> edit(event, Json.object())).code()).isEqualTo(10070);
        assertThat(desk.last("GUILD_SCHEDULED_EVENT_DELETE").data().path("id")).isEqualTo(event.path("id"));
    }

    @Test
    void aMessageHasOneThread() {
        String message = desk.say(Json.object().put("content", "x")).path("id").asText();
        String start = Desk.MESSAGES + "/{message}/threads";
        JsonNode thread = desk.call("POST", start, Json.object().put("name", "t"), desk.news(), message);

        assertThat(thread.path("id").asText())
                .as("a thread takes its message's id")
                .isEqualTo(message);
        assertThat(refusal(() -> desk.call("POST", start, Json.object().put("name", "t"), desk.news(), message))
                        .code())
                .isEqualTo(160004);
    }

    @Test
    void threadsSleepAfterFourKnownSpansOnly() {
        ObjectNode thread = Json.object().put("name", "t").put("auto_archive_duration", 61);

        assertFormError(
                        () -> desk.call("POST", "channels/{channel}/threads", thread, desk.news()),
                        "auto_archive_duration")
                .isEqualTo("BASE_TYPE_CHOICES");
    }

    @Test
    void aLockedSleepingThreadTakesNoMessages() {
        ObjectNode body = Json.object().put("name", "t").put("type", 11);
        String thread = desk.call("POST", "channels/{channel}/threads", body, desk.news())
                .path("id")
                .asText();
        ObjectNode sleeping = Json.object().put("archived", true);
        desk.call("PATCH", "channels/{channel}", sleeping, thread);
        desk.call("POST", Desk.MESSAGES, Json.object().put("content", "wakes it"), thread);
        desk.call("PATCH", "channels/{channel}", sleeping.put("locked", true), thread);

        assertThat(refusal(() -> desk.call("POST", Desk.MESSAGES, Json.object().put("content", "x"), thread))
                        .code())
                .isEqualTo(50083);
    }

    @Test
    void whoIsAddedToAThreadIsToldOfAndMayBeTakenOutAgain() {
        String members = "channels/{channel}/thread-members";
        long john = desk.person("john").id();
        ObjectNode body = Json.object().put("name", "t").put("type", 11);
        String thread = desk.call("POST", "channels/{channel}/threads", body, desk.news())
                .path("id")
                .asText();

        desk.call("PUT", members + "/{user}", Json.object(), thread, john);
        JsonNode told = desk.last("THREAD_MEMBERS_UPDATE").data();
        assertThat(told.path("added_members").path(0).path("user_id").asLong()).isEqualTo(john);
        assertThat(told.path("member_count").asInt()).isEqualTo(2);
        assertThat(desk.call("GET", members, Json.object(), thread)).hasSize(2);

        desk.call("DELETE", members + "/{user}", Json.object(), thread, john);
        assertThat(desk.last("THREAD_MEMBERS_UPDATE")
                        .data()
                        .path("removed_member_ids")
                        .path(0)
                        .asLong())
                .isEqualTo(john);
        assertThat(refusal(() -> desk.call("GET", members + "/{user}", Json.object(), thread, john))
                        .code())
                .isEqualTo(10007);
    }

    @Test
    void aPostInAForumBeginsWithItsMessage() {
        ObjectNode post = Json.object().put("name", "q");
        post.putObject("message").put("content", "how?");
        JsonNode thread = desk.call(
                "POST", "channels/{channel}/threads", post, desk.guild().channel("questions"));

        assertThat(thread.path("message").path("id")).isEqualTo(thread.path("id"));
        assertThat(desk.person("john").messages(thread.path("id").asLong())).hasSize(1);
    }

    @Test
    void onlyWhoIsInVoiceCanBeMoved() {
        long hall = desk.guild().channel("hall");
        long john = desk.person("john").id();
        ObjectNode move = Json.object().put("channel_id", hall);
        assertThat(refusal(() -> desk.call("PATCH", MEMBER, move, desk.guild().id(), john))
                        .code())
                .isEqualTo(40032);

        desk.person("john").enterVoice(hall);
        desk.call("PATCH", MEMBER, move, desk.guild().id(), john);

        assertThat(desk.last("VOICE_STATE_UPDATE").data().path("channel_id").asLong())
                .isEqualTo(hall);
    }

    @Test
    void aNicknameEndsAt32() {
        assertFormError(
                        () -> desk.call(
                                "PATCH",
                                MEMBER,
                                Json.object().put("nick", "x".repeat(33)),
                                desk.guild().id(),
                                desk.person("john").id()),
                        "nick")
                .isEqualTo("BASE_TYPE_MAX_LENGTH");
    }

    @Test
    void whatIsNotThereIsUnknown() {
        assertThat(refusal(() -> desk.call("GET", "channels/{channel}", Json.object(), 1))
                        .code())
                .isEqualTo(10003);
        assertThat(refusal(() -> desk.call("GET", "guilds/{guild}", Json.object(), 1))
                        .code())
                .isEqualTo(10004);
        assertThat(refusal(() -> desk.call(
                                "GET", MEMBER, Json.object(), desk.guild().id(), 1))
                        .code())
                .isEqualTo(10007);
        assertThat(refusal(() -> desk.call("GET", Desk.MESSAGES + "/{message}", Json.object(), desk.news(), 1))
                        .code())
                .isEqualTo(10008);
        assertThat(refusal(() -> desk.call("GET", "users/{user}", Json.object(), 1))
                        .code())
                .isEqualTo(10013);
    }
}
