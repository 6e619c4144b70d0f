package dev.kizuna.rehearsal.rest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.wire.Endpoint;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.World;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** A world whose endpoints are called directly, with one server, a person, and a bot that may do everything. */
public final class Desk {
    public static final String MESSAGES = "channels/{channel}/messages";
    public static final String CALLBACK = "interactions/{interaction}/{token}/callback";

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private final Map<String, Endpoint> endpoints = new HashMap<>();
    private final List<Dispatch> dispatched = new CopyOnWriteArrayList<>();
    private final Suspicions suspicions = new Suspicions();
    private final World world = new World(clock, 1, "bot", dispatched::add);
    private final Guild guild;

    public Desk() {
        this(Permission.ADMINISTRATOR);
    }

    public Desk(long botPermissions) {
        RestApi.hang(
                world, suspicions, (method, template, endpoint) -> endpoints.put(method + " " + template, endpoint));
        guild = world.found("circle")
                .owner("owner")
                .role("coordinators", Permission.MANAGE_EVENTS)
                .text("news")
                .voice("hall")
                .forum("questions")
                .member("hanako", "ja", "coordinators")
                .member("john", "en-US")
                .bot(botPermissions)
                .open();
    }

    public World world() {
        return world;
    }

    public Guild guild() {
        return guild;
    }

    public long news() {
        return guild.channel("news");
    }

    public Person person(String name) {
        return new Person(world, world.users().named(name).get(0));
    }

    public void later(Duration step) {
        clock.forward(step);
    }

    public List<Dispatch> dispatched() {
        return dispatched;
    }

    public Dispatch last(String type) {
        return dispatched.stream()
                .filter(each -> each.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public List<String> suspicions() {
        return suspicions.found();
    }

    /** Calls an endpoint; variables of the template are filled in order. */
    public JsonNode call(String method, String template, JsonNode body, Object... variables) {
        return call(method, template, body, List.of(), variables);
    }

    public JsonNode call(String method, String template, JsonNode body, List<Call.Upload> files, Object... variables) {
        Map<String, String> path = new HashMap<>();
        int next = 0;
        for (String segment : template.split("/", -1)) {
            if (segment.startsWith("{")) {
                path.put(segment.substring(1, segment.length() - 1), variables[next++].toString());
            }
        }
        Endpoint endpoint = Objects.requireNonNull(endpoints.get(method + " " + template), template);
        Reply reply = endpoint.answer(new Call(method, template, path, Map.of(), body, files, true));
        return reply.body() == null ? Json.object() : reply.body();
    }

    public ObjectNode say(ObjectNode message) {
        return (ObjectNode) call("POST", MESSAGES, message, news());
    }

    /** Presses a button that nobody made and answers; gives the interaction's token. */
    public String answered(ObjectNode callback) {
        Pressed pressed = press();
        call("POST", CALLBACK, callback, pressed.id(), pressed.token());
        return pressed.token();
    }

    public record Pressed(long id, String token) {}

    /** John presses a button. */
    public Pressed press() {
        long message = say(Json.object().put("content", "card")).path("id").asLong();
        long id = person("john").forgePress(news(), message, "x").id();
        return new Pressed(id, last("INTERACTION_CREATE").data().path("token").asText());
    }

    public static ObjectNode callback(int type, ObjectNode data) {
        ObjectNode callback = Json.object().put("type", type);
        callback.set("data", data);
        return callback;
    }

    public static ApiError refusal(Runnable work) {
        ApiError error = catchThrowableOfType(ApiError.class, work::run);
        Assertions.assertThat(error).as("a refusal").isNotNull();
        return error;
    }

    /** Asserts a 50035 and gives the code of its first error at the path. */
    public static AbstractStringAssert<?> assertFormError(Runnable work, String path) {
        ApiError error = refusal(work);
        Assertions.assertThat(error.code()).isEqualTo(50035);
        Assertions.assertThat(error.status()).isEqualTo(400);
        JsonNode place = Objects.requireNonNull(error.errors());
        for (String step : path.split("\\.", -1)) {
            place = place.path(step);
        }
        return Assertions.assertThat(place.path("_errors").path(0).path("code").asText())
                .as(error.errors().toString());
    }
}
