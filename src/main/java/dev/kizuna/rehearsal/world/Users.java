package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** All accounts, and the person at each client. */
public final class Users {
    private final World world;
    private final Map<Long, User> byId = new LinkedHashMap<>();

    Users(World world) {
        this.world = world;
    }

    /** A new account. */
    public User create(String displayName, String locale) {
        return add(displayName, locale, false);
    }

    User add(String displayName, String locale, boolean bot) {
        String username = (bot ? "bot" : "person") + byId.size();
        User user = new User(world.snowflakes().next(), username, displayName, locale, bot);
        byId.put(user.id(), user);
        return user;
    }

    public @Nullable User find(long id) {
        return byId.get(id);
    }

    /** @throws NoSuchElementException where there is none */
    public User get(long id) {
        User user = byId.get(id);
        if (user == null) {
            throw new NoSuchElementException("no user " + id);
        }
        return user;
    }

    public List<User> named(String displayName) {
        return byId.values().stream()
                .filter(user -> user.displayName.equals(displayName))
                .toList();
    }

    public Collection<User> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Changes the language of the person's client; the server learns of it with the next interaction only. */
    public void speak(User user, String locale) {
        user.locale = locale;
        changed(user);
    }

    public void rename(User user, String displayName) {
        user.displayName = displayName;
        for (Guild guild : world.guilds().all()) {
            Member member = guild.member(user.id());
            if (member != null) {
                world.members().announce(member);
            }
        }
        changed(user);
    }

    public void acceptDms(User user, boolean accepts) {
        user.dmsClosed = !accepts;
        changed(user);
    }

    /** Shows a form at the person's client, or closes it. */
    public void show(User user, @Nullable Interaction form) {
        user.form = form;
    }

    private void changed(User user) {
        ObjectNode data = user.json().put("locale", user.locale).put("accepts_dms", user.acceptsDms());
        world.feed().tell(new Happening("PERSON_UPDATE", 0, 0, user.id(), data));
    }

    static ObjectNode self(User bot) {
        return bot.json()
                .put("verified", true)
                .put("mfa_enabled", true)
                .put("flags", 0)
                .putNull("email")
                .put("application_id", Json.id(bot.id()));
    }
}
