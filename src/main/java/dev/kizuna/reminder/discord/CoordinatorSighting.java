package dev.kizuna.reminder.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Caller;
import dev.kizuna.member.Presence;
import dev.kizuna.reminder.Coordinators;

/** Admits whom another authority admits, and remembers those who do what only coordinators may. */
public final class CoordinatorSighting implements Authority {
    private final Authority authority;
    private final Coordinators coordinators;

    public CoordinatorSighting(Authority authority, Coordinators coordinators) {
        this.authority = authority;
        this.coordinators = coordinators;
    }

    @Override
    public void admit(Audience audience, Caller caller) {
        authority.admit(audience, caller);
        if (audience == Audience.COORDINATORS) {
            Presence now =
                    new Presence(caller.user(), caller.name(), caller.language().locale());
            coordinators.seen(caller.inCircle(), now);
        }
    }
}
