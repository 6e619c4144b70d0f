package dev.kizuna.contact.discord;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.contact.Viewer;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Servers;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import java.util.Optional;
import java.util.function.Function;

/** Who asks, wherever they do: on the circle's server, or in a direct message, where Discord is asked what they are there. */
final class Visitors {
    private final Circles circles;
    private final CircleAuthority authority;
    private final Members members;
    private final Servers servers;

    Visitors(Circles circles, CircleAuthority authority, Members members, Servers servers) {
        this.circles = circles;
        this.authority = authority;
        this.members = members;
        this.servers = servers;
    }

    /**
     * The caller's person, where the circle knows them.
     *
     * @throws Refusal {@link CardRefusal#OF_ANOTHER_SERVER}, {@link CircleRefusal#NOT_SET_UP}
     */
    Optional<Person> known(Caller caller, CircleId circle) {
        requireOf(caller, circle);
        return members.of(circle, caller.user());
    }

    /**
     * The same of somebody who must be known, since there is something of theirs.
     *
     * @throws Refusal also {@link CardRefusal#NOT_OF_THE_CIRCLE}
     */
    Person self(Caller caller, CircleId circle) {
        return known(caller, circle).orElseThrow(() -> new Refusal(CardRefusal.NOT_OF_THE_CIRCLE));
    }

    /** The same of somebody who is known from now on. */
    Person introduced(Caller caller, CircleId circle) {
        return known(caller, circle).orElseGet(() -> {
            if (caller.circle() == null) {
                throw new Refusal(CardRefusal.NOT_OF_THE_CIRCLE);
            }
            Presence now =
                    new Presence(caller.user(), caller.name(), caller.language().locale());
            return members.introduce(circle, now, profile -> profile);
        });
    }

    /**
     * Lets somebody look at others' cards. In a direct message Discord is asked first what they are, which takes a moment.
     *
     * @throws Refusal as {@link #known}, and {@link CardRefusal#NOT_ON_THE_SERVER}
     */
    Response looking(Caller caller, CircleId circle, Function<Viewer, Response> look) {
        return caller.circle() == null
                ? Response.later(() -> look.apply(viewer(caller, circle)))
                : look.apply(viewer(caller, circle));
    }

    /** Whoever was admitted as a coordinator, on the server itself. */
    Viewer coordinator(Caller caller) {
        return new Viewer(
                caller.inCircle(),
                caller.user(),
                members.of(caller.inCircle(), caller.user()).map(Person::id).orElse(null),
                true);
    }

    private Viewer viewer(Caller caller, CircleId circle) {
        Optional<Person> person = known(caller, circle);
        boolean coordinates = caller.circle() == null
                ? coordinates(circle, caller.user()).orElseThrow(() -> new Refusal(CardRefusal.NOT_ON_THE_SERVER))
                : authority.admits(Audience.COORDINATORS, caller);
        return new Viewer(circle, caller.user(), person.map(Person::id).orElse(null), coordinates);
    }

    /** As whom this account would look; waits for Discord's answer. */
    Viewer other(CircleId circle, UserId user) {
        return new Viewer(
                circle,
                user,
                members.of(circle, user).map(Person::id).orElse(null),
                coordinates(circle, user).orElse(false));
    }

    /** None of somebody who is not on the server. */
    private Optional<Boolean> coordinates(CircleId circle, UserId user) {
        return servers.member(circle, user).map(belonging -> authority.coordinates(circle, belonging));
    }

    private void requireOf(Caller caller, CircleId circle) {
        if (caller.circle() != null && !caller.circle().equals(circle)) {
            throw new Refusal(CardRefusal.OF_ANOTHER_SERVER);
        }
        circles.settings(circle);
    }
}
