package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.world.Attachment;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Member;
import dev.kizuna.rehearsal.world.Role;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds users, roles and channels by id, mention or name, and files them as {@code resolved}. */
final class Finding {
    private static final Pattern ID = Pattern.compile("(?:<(?:@[!&]?|#))?(\\d{5,19})>?");

    private final World world;
    private final Channel channel;
    private final ObjectNode resolved = Json.object();

    Finding(World world, Channel channel) {
        this.world = world;
        this.channel = channel;
    }

    ObjectNode resolved() {
        return resolved;
    }

    long user(Object typed) {
        return findUser(typed).orElseThrow(() -> unknown("user", typed));
    }

    long role(Object typed) {
        return findRole(typed).orElseThrow(() -> unknown("role", typed));
    }

    long mentionable(Object typed) {
        return findRole(typed).or(() -> findUser(typed)).orElseThrow(() -> unknown("user or role", typed));
    }

    long channel(Object typed) {
        Guild guild = guild();
        Channel found = guild.channels().stream()
                .filter(each -> each.id() == id(typed) || each.name().equals(typed.toString()))
                .findFirst()
                .orElseThrow(() -> unknown("channel", typed));
        ObjectNode json =
                found.json().put("permissions", Long.toString(world.powers().in(found, world.bot())));
        resolved.withObjectProperty("channels").set(Json.id(found.id()), json);
        return found.id();
    }

    long attach(Attached file) {
        Call.Upload upload = new Call.Upload(0, file.filename(), file.contentType(), file.bytes());
        Attachment attachment = world.attachments().keep(channel.id(), upload, null);
        resolved.withObjectProperty("attachments").set(Json.id(attachment.id()), attachment.json());
        return attachment.id();
    }

    private Optional<Long> findUser(Object typed) {
        Guild guild = channel.guild();
        return world.users().all().stream()
                .filter(user -> user.id() == id(typed)
                        || user.name().equals(typed.toString()) && (guild == null || guild.member(user.id()) != null))
                .findFirst()
                .map(user -> file(user, guild == null ? null : guild.member(user.id())));
    }

    private long file(User user, @Nullable Member member) {
        String id = Json.id(user.id());
        resolved.withObjectProperty("users").set(id, user.json());
        if (member != null) {
            String permissions = Long.toString(world.powers().in(channel, user));
            resolved.withObjectProperty("members").set(id, member.bare().put("permissions", permissions));
        }
        return user.id();
    }

    private Optional<Long> findRole(Object typed) {
        Optional<Role> found = guild().roles().stream()
                .filter(role -> role.id() == id(typed) || role.name().equals(typed.toString()))
                .findFirst();
        found.ifPresent(role -> resolved.withObjectProperty("roles").set(Json.id(role.id()), role.json()));
        return found.map(Role::id);
    }

    private Guild guild() {
        Guild guild = channel.guild();
        if (guild == null) {
            throw new IllegalArgumentException("there are no roles and channels outside a server");
        }
        return guild;
    }

    private static long id(Object typed) {
        Matcher matcher = ID.matcher(typed.toString());
        return matcher.matches() ? Long.parseUnsignedLong(matcher.group(1)) : 0;
    }

    private static IllegalArgumentException unknown(String kind, Object typed) {
        return new IllegalArgumentException("the client knows no " + kind + " " + typed);
    }
}
