package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom a message really pings: what its text names, its {@code allowed_mentions} allow, and its author may. */
record Mentions(List<User> users, List<Role> roles, boolean everyone) {
    static final Mentions NONE = new Mentions(List.of(), List.of(), false);
    private static final Pattern MENTION = Pattern.compile("<@(&?)!?(\\d{1,19})>|@(everyone|here)\\b");

    static Mentions of(World world, Channel channel, User author, String text, JsonNode allowed) {
        List<User> users = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        boolean everyone = false;
        boolean mayPingAll = (world.powers().in(channel, author) & Permission.MENTION_EVERYONE) != 0;
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                everyone |= mayPingAll && channel.guild() != null && allows(allowed, "everyone", 0);
            } else if (matcher.group(1).isEmpty()) {
                User user = world.users().find(Long.parseUnsignedLong(matcher.group(2)));
                if (user != null && !users.contains(user) && allows(allowed, "users", user.id())) {
                    users.add(user);
                }
            } else {
                Role role = role(channel.guild(), Long.parseUnsignedLong(matcher.group(2)));
                if (role != null
                        && (role.mentionable || mayPingAll)
                        && !roles.contains(role)
                        && allows(allowed, "roles", role.id())) {
                    roles.add(role);
                }
            }
        }
        return new Mentions(List.copyOf(users), List.copyOf(roles), everyone);
    }

    private static @Nullable Role role(@Nullable Guild guild, long id) {
        return guild == null ? null : guild.role(id);
    }

    /** A missing object allows everything; a list of ids allows those alone. */
    private static boolean allows(JsonNode allowed, String kind, long id) {
        if (!allowed.isObject()) {
            return true;
        }
        Set<String> kinds =
                Json.stream(allowed.path("parse")).map(JsonNode::asText).collect(Collectors.toSet());
        return kinds.contains(kind) || Json.idsOf(allowed.path(kind)).contains(id);
    }

    /** The people whose phone rings. */
    Set<User> rung(World world, Channel channel) {
        Guild guild = channel.guild();
        if (guild == null) {
            return Set.copyOf(users);
        }
        return guild.members.values().stream()
                .filter(member -> everyone
                        || users.contains(member.user())
                        || roles.stream().anyMatch(role -> member.hasRole(role.id())))
                .map(Member::user)
                .filter(user -> world.powers().sees(user, channel))
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return users.isEmpty() && roles.isEmpty() && !everyone;
    }

    void write(ObjectNode json) {
        json.set("mentions", Json.array(users.stream().map(User::json).toList()));
        json.set("mention_roles", Json.ids(roles.stream().map(Role::id).toList()));
        json.put("mention_everyone", everyone);
    }
}
