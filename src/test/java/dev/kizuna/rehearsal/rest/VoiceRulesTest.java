package dev.kizuna.rehearsal.rest;

import static dev.kizuna.rehearsal.rest.Desk.assertFormError;
import static dev.kizuna.rehearsal.rest.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.world.Permission;
import org.junit.jupiter.api.Test;

/** Voice channels: made, changed, deleted; who sits in them, and who may move whom. */
class VoiceRulesTest {
    private static final String CHANNELS = "guilds/{guild}/channels";
    private static final String CHANNEL = "channels/{channel}";
    private static final String MEMBER = "guilds/{guild}/members/{user}";
    private static final int VOICE_STATES = 1 << 7;
    private final Desk desk = new Desk(Permission.MANAGE_CHANNELS | Permission.MOVE_MEMBERS);
    private final Person owner = desk.person("owner");
    private final Person john = desk.person("john");
    private final long hall = desk.guild().channel("hall");

    private static ObjectNode voice(String name) {
        return Json.object().put("name", name).put("type", 2);
    }

    private JsonNode make(Desk where, ObjectNode body) {
        return where.call("POST", CHANNELS, body, where.guild().id());
    }

    private long made(ObjectNode body) {
        return make(desk, body).path("id").asLong();
    }

    private long category() {
        return made(Json.object().put("name", "tables").put("type", 4));
    }

    private JsonNode move(Person person, Long channel) {
        ObjectNode body = Json.object();
        body.set(
                "channel_id",
                channel == null ? NullNode.getInstance() : Json.object().numberNode(channel));
        return desk.call("PATCH", MEMBER, body, desk.guild().id(), person.id());
    }

    @Test
    void aVoiceChannelIsMadeChangedAndDeletedAndEachIsTold() {
        long table = made(voice("table 1").put("user_limit", 6));
        desk.call("PATCH", CHANNEL, Json.object().put("name", "table one"), table);
        desk.call("DELETE", CHANNEL, Json.object(), table);

        assertThat(desk.last("CHANNEL_CREATE").data().path("bitrate").asInt()).isEqualTo(64_000);
        assertThat(desk.last("CHANNEL_UPDATE").data().path("name").asText()).isEqualTo("table one");
        assertThat(desk.last("CHANNEL_DELETE").data().path("id").asLong()).isEqualTo(table);
        assertThat(desk.last("CHANNEL_CREATE").intents()).as("guilds").isEqualTo(1);
        assertThat(refusal(() -> desk.call("GET", CHANNEL, Json.object(), table))
                        .code())
                .isEqualTo(10003);
    }

    @Test
    void makingOneAsksForManageChannels() {
        assertThat(refusal(() -> make(new Desk(Permission.MOVE_MEMBERS), voice("x")))
                        .code())
                .isEqualTo(50013);
    }

    @Test
    void whatItsFormRefuses() {
        assertFormError(() -> made(Json.object().put("type", 2)), "name").isEqualTo("BASE_TYPE_REQUIRED");
        assertFormError(() -> made(voice("x").put("user_limit", 100)), "user_limit")
                .isEqualTo("NUMBER_TYPE_MAX");
        assertFormError(() -> made(voice("x").put("bitrate", 100)), "bitrate").isEqualTo("NUMBER_TYPE_MIN");
        assertFormError(() -> made(voice("x").put("type", 3)), "type").isEqualTo("BASE_TYPE_CHOICES");
        assertFormError(() -> made(voice("x").put("parent_id", hall)), "parent_id")
                .isEqualTo("CHANNEL_PARENT_INVALID_TYPE");
    }

    @Test
    void aCategoryHoldsFifty() {
        long category = category();
        for (int i = 0; i < 50; i++) {
            made(voice("t" + i).put("parent_id", category));
        }

        assertFormError(() -> made(voice("x").put("parent_id", category)), "parent_id")
                .isEqualTo("CHANNEL_PARENT_MAX_CHANNELS");
    }

    @Test
    void aFieldThatNobodyKnowsIsNoticed() {
        made(voice("x").put("parent", hall));

        assertThat(desk.suspicions()).containsExactly("POST channel: unknown field parent");
    }

    @Test
    void inACategoryAChannelTakesOverWhatTheCategoryForbids() {
        long category = category();
        owner.overwrite(category, john.id(), 0, Permission.CONNECT);
        long table = made(voice("x").put("parent_id", category));

        assertThat(refusal(() -> john.enterVoice(table)).code()).isEqualTo(50001);
    }

    @Test
    void whatStoodInADeletedCategoryStays() {
        long category = category();
        long table = made(voice("x").put("parent_id", category));
        desk.call("DELETE", CHANNEL, Json.object(), category);

        JsonNode left = desk.last("CHANNEL_UPDATE").data();
        assertThat(left.path("id").asLong()).isEqualTo(table);
        assertThat(left.path("parent_id").isNull()).isTrue();
    }

    @Test
    void nobodyGivesByAnOverwriteWhatTheyDoNotHave() {
        ObjectNode body = voice("x");
        body.putArray("permission_overwrites")
                .addObject()
                .put("id", Json.id(john.id()))
                .put("type", 1)
                .put("allow", Long.toString(Permission.MANAGE_MESSAGES))
                .put("deny", "0");

        assertThat(refusal(() -> made(body)).code()).isEqualTo(50013);
    }

    @Test
    void comingAndGoingIsToldToThoseWhoAskForVoiceStates() {
        john.enterVoice(hall);
        Dispatch came = desk.last("VOICE_STATE_UPDATE");
        assertThat(came.intents()).isEqualTo(VOICE_STATES);
        assertThat(came.data().path("channel_id").asLong()).isEqualTo(hall);
        assertThat(came.data().at("/member/user/id").asLong()).isEqualTo(john.id());

        john.leaveVoice(desk.guild().id());
        assertThat(desk.last("VOICE_STATE_UPDATE").data().path("channel_id").isNull())
                .isTrue();
    }

    @Test
    void whoIsInVoiceIsMovedAndPutOut() {
        long table = made(voice("table"));
        john.enterVoice(hall);
        move(john, table);
        assertThat(john.voice(desk.guild().id())).hasValue(table);

        move(john, null);
        assertThat(john.voice(desk.guild().id())).isEmpty();
        assertThat(refusal(() -> move(john, table)).code()).isEqualTo(40032);
    }

    @Test
    void movingAsksForMoveMembersAndForConnect() {
        long table = made(voice("table"));
        john.enterVoice(hall);
        owner.overwrite(hall, desk.world().bot().id(), 0, Permission.MOVE_MEMBERS);
        assertThat(refusal(() -> move(john, table)).code()).isEqualTo(50013);

        owner.overwrite(hall, desk.world().bot().id(), Permission.MOVE_MEMBERS, 0);
        owner.overwrite(table, desk.world().bot().id(), 0, Permission.CONNECT);
        assertThat(refusal(() -> move(john, table)).code()).isEqualTo(50001);
        assertThat(refusal(() -> move(john, desk.news())).code()).isEqualTo(50024);
        assertThat(refusal(() -> move(john, 1L)).code()).isEqualTo(10003);
        assertThat(john.voice(desk.guild().id())).hasValue(hall);
    }

    @Test
    void whoMayNotConnectMayDoNothingElseThere() {
        owner.overwrite(hall, desk.world().bot().id(), 0, Permission.CONNECT);

        assertThat(refusal(() -> desk.call("DELETE", CHANNEL, Json.object(), hall))
                        .code())
                .isEqualTo(50001);
        assertThat(refusal(() -> desk.call("POST", Desk.MESSAGES, Json.object().put("content", "x"), hall))
                        .code())
                .isEqualTo(50001);
    }

    @Test
    void aFullChannelLetsNobodyInButTheMoved() {
        long table = made(voice("table").put("user_limit", 1));
        desk.person("hanako").enterVoice(table);
        assertThatIllegalArgumentException().isThrownBy(() -> john.enterVoice(table));

        john.enterVoice(hall);
        move(john, table);
        assertThat(john.voice(desk.guild().id())).hasValue(table);
    }

    @Test
    void aDeletedChannelLeavesNobodyInVoice() {
        john.enterVoice(hall);
        desk.call("DELETE", CHANNEL, Json.object(), hall);

        assertThat(john.voice(desk.guild().id())).isEmpty();
        assertThat(desk.dispatched()).extracting(Dispatch::type).endsWith("CHANNEL_DELETE", "VOICE_STATE_UPDATE");
    }

    @Test
    void aMemberDragsNobodyAndAModeratorDoes() {
        long table = made(voice("table"));
        john.enterVoice(hall);
        assertThat(refusal(() -> desk.person("hanako").moveVoice(john.id(), table))
                        .code())
                .isEqualTo(50013);

        owner.moveVoice(john.id(), table);
        assertThat(john.voice(desk.guild().id())).hasValue(table);
    }

    @Test
    void aVoiceChannelHasAChat() {
        desk.call("POST", Desk.MESSAGES, Json.object().put("content", "ten minutes left"), hall);

        assertThat(john.messages(hall))
                .extracting(message -> message.path("content").asText())
                .containsExactly("ten minutes left");
    }

    @Test
    void whereSomebodySitsCanBeAsked() {
        String state = "guilds/{guild}/voice-states/{user}";
        assertThat(refusal(() -> desk.call(
                                "GET", state, Json.object(), desk.guild().id(), john.id()))
                        .code())
                .isEqualTo(10065);
        john.enterVoice(hall);

        assertThat(desk.call("GET", state, Json.object(), desk.guild().id(), john.id())
                        .path("channel_id")
                        .asLong())
                .isEqualTo(hall);
    }
}
