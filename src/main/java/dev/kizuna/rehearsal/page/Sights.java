package dev.kizuna.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.cast.Cast;
import dev.kizuna.rehearsal.cast.Player;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.User;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the page shows, as JSON; channels, messages and commands in Discord's own form. */
final class Sights {
    private final SmallDiscord discord;
    private final Guild guild;
    private final Map<String, Player> players;

    Sights(SmallDiscord discord, Guild guild, Cast cast) {
        this.discord = discord;
        this.guild = guild;
        this.players = cast.players().stream().collect(Collectors.toMap(Player::name, Function.identity()));
    }

    /** Who can be played, coordinators first. */
    JsonNode people() {
        List<ObjectNode> people = discord.people().stream()
                .map(this::introduce)
                .sorted(Comparator.comparing(
                        person -> !person.path("coordinator").asBoolean()))
                .toList();
        ObjectNode json = Json.object();
        json.set("people", Json.array(people));
        return json;
    }

    private ObjectNode introduce(Person person) {
        ObjectNode json = Json.object()
                .put("id", Json.id(person.id()))
                .put("name", person.name())
                .put("locale", person.locale());
        Player player = players.get(person.name());
        if (player != null) {
            json.put("reading", player.reading())
                    .put("organisation", player.organisation())
                    .put("field", player.field())
                    .put("area", player.area())
                    .put("coordinator", player.coordinator());
        }
        return json;
    }

    /** The server as this person sees it. */
    JsonNode view(long as) {
        Person person = discord.person(as);
        ObjectNode json = Json.object();
        json.putObject("guild").put("id", Json.id(guild.id())).put("name", guild.name());
        json.set("me", self(as));
        ArrayNode channels = json.putArray("channels");
        if (json.at("/me/member").asBoolean()) {
            channels.addAll(person.channels(guild.id()));
            json.set("roles", Json.array(person.roles(guild.id())));
            json.set("events", Json.array(person.scheduledEvents(guild.id())));
        } else {
            json.putArray("roles");
            json.putArray("events");
        }
        person.dms().forEach(channel -> channels.add(direct(channel)));
        json.set("users", users());
        return json;
    }

    private ObjectNode direct(ObjectNode channel) {
        return channel.put("dm", true)
                .put("name", discord.world().inside(() -> discord.world().bot().name()));
    }

    private ObjectNode self(long as) {
        return discord.world().inside(() -> {
            User user = discord.world().users().get(as);
            var member = guild.member(as);
            Channel voice = discord.world().voices().of(guild, user);
            ObjectNode json = Json.object()
                    .put("member", member != null)
                    .put("dms", user.acceptsDms())
                    .put("voice", voice == null ? null : Json.id(voice.id()));
            json.set("roles", member == null ? Json.array() : member.bare().get("roles"));
            return json;
        });
    }

    private ArrayNode users() {
        return discord.world().inside(() -> {
            ArrayNode users = Json.array();
            guild.members().forEach(member -> {
                User user = member.user();
                Channel voice = discord.world().voices().of(guild, user);
                users.addObject()
                        .put("id", Json.id(user.id()))
                        .put("name", user.name())
                        .put("bot", user.isBot())
                        .put("voice", voice == null ? null : Json.id(voice.id()));
            });
            return users;
        });
    }

    JsonNode commands(long as, long channel) {
        ObjectNode json = Json.object();
        json.set("commands", Json.array(discord.person(as).commands(channel)));
        return json;
    }

    JsonNode messages(long as, long channel) {
        ObjectNode json = Json.object();
        json.set("messages", Json.array(discord.person(as).messages(channel)));
        return json;
    }
}
