package dev.kizuna.reminder.discord;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Caller;
import dev.kizuna.member.Presence;
import dev.kizuna.reminder.Coordinators;

/** Admits whom the circles' authority admits, and remembers who is seen to coordinate, whatever they do. */
public final class CoordinatorSighting implements Authority {
    private final CircleAuthority authority;
    private final Coordinators coordinators;

    public CoordinatorSighting(CircleAuthority authority, Coordinators coordinators) {
        this.authority = authority;
        this.coordinators = coordinators;
    }

    @Override
    public void admit(Audience audience, Caller caller) {
        authority.admit(audience, caller);
        if (audience == Audience.COORDINATORS || authority.isCoordinator(caller)) {
            Presence now =
                    new Presence(caller.user(), caller.name(), caller.language().locale());
            coordinators.seen(caller.inCircle(), now);
        }
    }
}
