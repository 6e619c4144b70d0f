package dev.kizuna;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Forgery;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Guild;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a hostile client sends to the bot through Discord: forged custom ids, pressed on the card that everybody sees
 * and sent as forms that nobody opened; and where one was not refused in words.
 */
final class ForgedPresses {
    private static final int MESSAGE = 4;
    private static final int EPHEMERAL = 64;
    private static final int AT_ONCE = 200;

    /** What is filled into a forged form, whatever form it is said to be. */
    private static final Map<String, String> FILLED = Map.of(
            "TITLE",
            "盗",
            "WHEN",
            "12/24 14:00",
            "reason",
            "盗",
            "in-year",
            "8",
            "total",
            "9",
            "person",
            "山田",
            "answer",
            "GOING",
            "note",
            "盗",
            "NAME",
            "盗",
            "name",
            "盗");

    private final TwoCircles circles;
    private final String error;
    private final List<String> breaches = new ArrayList<>();
    private final Map<String, Act> open = new LinkedHashMap<>();
    private int cells;

    ForgedPresses(TwoCircles circles, Texts texts) {
        this.circles = circles;
        String words = texts.get(Language.JA, "discord.error", "number", "|");
        this.error = words.substring(0, words.indexOf('|'));
    }

    /** Sends all of it. */
    List<String> breaches() {
        String before = state();
        Person stranger = circles.person("other-owner");
        for (Routes.Component<?> component :
                circles.live.application().rooms().routes().components()) {
            Forgery own = circles.of(circles.live.guild);
            Forgery foreign = circles.of(circles.other);
            boolean forCoordinators =
                    component.audience() != Audience.ANYONE && component.audience() != Audience.MEMBERS;
            List<String> nonsense = Stream.concat(
                            Forgery.garbage(component).stream(),
                            Stream.of(component.format().name() + ":1".repeat(200)))
                    .toList();
            Person member = circles.live.member(1);
            send(member, circles.live.guild, nonsense);
            if (forCoordinators) {
                send(member, circles.live.guild, own.customIds(component));
            }
            if (Forgery.names(component)) {
                List<String> stolen = forged(component, foreign, own);
                send(member, circles.live.guild, stolen);
                send(circles.live.coordinator(), circles.live.guild, stolen);
                send(stranger, circles.other, forged(component, own, foreign));
            }
        }
        judge();
        if (!state().equals(before)) {
            breaches.add("something changed from " + before + " to " + state());
        }
        return breaches;
    }

    int cells() {
        return cells;
    }

    private List<String> forged(Routes.Component<?> component, Forgery stolen, Forgery his) {
        return Stream.of(
                        stolen,
                        stolen.saidToBeOf(his.circle()),
                        circles.ofNobody(),
                        circles.ofNobody().saidToBeOf(his.circle()))
                .flatMap(forgery -> forgery.customIds(component).stream())
                .distinct()
                .toList();
    }

    private void send(Person person, Guild guild, List<String> customIds) {
        long channel = circles.news(guild);
        long card = publicly(guild).get(0).path("id").asLong();
        for (String id : customIds) {
            open.put(person.name() + " pressed " + id, person.forgePress(channel, card, id));
            open.put(person.name() + " sent " + id, person.forgeSubmit(channel, id, FILLED));
            if (open.size() >= AT_ONCE) {
                judge();
            }
        }
    }

    private void judge() {
        cells += open.size();
        open.forEach(this::judge);
        open.clear();
    }

    private void judge(String cell, Act act) {
        act.settle(LiveCircle.PATIENCE);
        if (!act.answered() || act.errorCode() != 0 || act.callbackType() != MESSAGE) {
            breaches.add(cell + " was answered by " + act.callbackType() + ", " + act.errorCode());
            return;
        }
        JsonNode message = act.message();
        String words = LiveCircle.words(message);
        String secret = cell.startsWith("other") ? "山田" : TwoCircles.SECRET;
        boolean inWords = !words.isBlank()
                && !words.contains(error)
                && message.path("components").size() == 1;
        boolean inPrivate = (message.path("flags").asInt() & EPHEMERAL) != 0;
        if (!inWords
                || !inPrivate
                || words.contains(secret)
                || !LiveCircle.buttons(message).isEmpty()) {
            breaches.add(cell + " was told " + message);
        }
    }

    /** All that stands in the database and that everybody sees on both servers. */
    private String state() {
        StringBuilder state = new StringBuilder(Tables.of(circles.database()).toString());
        for (Guild guild : List.of(circles.live.guild, circles.other)) {
            state.append(publicly(guild)).append(owner(guild).scheduledEvents(guild.id()));
        }
        return state.toString();
    }

    private List<ObjectNode> publicly(Guild guild) {
        return owner(guild).messages(circles.news(guild)).stream()
                .filter(message -> (message.path("flags").asInt() & EPHEMERAL) == 0)
                .toList();
    }

    private Person owner(Guild guild) {
        return guild.equals(circles.other) ? circles.person("other-owner") : circles.live.owner();
    }
}
