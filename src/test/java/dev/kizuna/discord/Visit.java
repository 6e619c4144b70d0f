package dev.kizuna.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.SerializableData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Somebody who types, presses and fills in, as the edge would pass it on: admitted first, slow work waited for. */
public final class Visit {
    private static final Pattern CUSTOM_ID = Pattern.compile("\"custom_id\":\"([^\"]*)\"");

    private final Routes routes;
    private final Authority authority;
    private final Caller caller;

    public Visit(Routes routes, Authority authority, Caller caller) {
        this.routes = routes;
        this.authority = authority;
        this.caller = caller;
    }

    /** Somebody on a server, who reads Japanese. */
    public static Caller caller(long circle, long user, String name, boolean managesServer, RoleId... roles) {
        return new Caller(
                new CircleId(circle),
                new ChannelId(21),
                new UserId(user),
                name,
                Language.JA,
                Set.of(roles),
                managesServer,
                1000 + user);
    }

    public Response type(String path, Map<String, Object> options) {
        Routes.Command command = routes.command(path).orElseThrow();
        authority.admit(command.audience(), caller);
        return done(command.handler().answer(caller, new Arguments(options)));
    }

    public Response press(String customId) {
        return fill(customId, Map.of());
    }

    public Response choose(String customId, Object... chosen) {
        return fill(
                customId,
                Map.of(
                        Routes.CHOSEN,
                        List.of(chosen).stream().map(Object::toString).toList()));
    }

    public Response fill(String customId, Map<String, List<String>> inputs) {
        return submit(customId, new Fields(inputs));
    }

    /** A form with files in it. */
    public Response give(String customId, Map<String, GivenFile> files) {
        return submit(customId, new Fields(Map.of(), files));
    }

    private Response submit(String customId, Fields fields) {
        Routes.Component<?> component = routes.component(customId).orElseThrow();
        authority.admit(component.audience(), caller);
        return done(component.answer(caller, customId, fields).orElseThrow());
    }

    private static Response done(Response response) {
        return response instanceof Response.Later later ? later.work().get() : response;
    }

    /** The message answered; fails when it is a form. */
    public static MessageCreateData card(Response response) {
        return response instanceof Response.Show show ? show.message() : ((Response.Whisper) response).message();
    }

    /** What stands in a card or form, as Discord would get it. */
    public static String json(Response response) {
        return json(response instanceof Response.Ask ask ? ask.form() : card(response));
    }

    public static String json(SerializableData cardOrForm) {
        return cardOrForm.toData().toString();
    }

    /** The custom ids of everything that can be pressed, chosen or filled in. */
    public static List<String> customIds(Response response) {
        return CUSTOM_ID
                .matcher(json(response))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The custom id in {@code response} of the route with this name. */
    public static String customId(Response response, String route) {
        return customIds(response).stream()
                .filter(id -> IdFormat.nameOf(id).equals(route))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + route + " among " + customIds(response)));
    }
}
