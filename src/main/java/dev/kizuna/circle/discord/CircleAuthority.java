package dev.kizuna.circle.discord;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Servers;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.RoleId;
import java.util.Optional;
import java.util.Set;

/** Admits by what Discord says of the caller at this moment and by the circle's settings, and by nothing else. */
public final class CircleAuthority implements Authority {
    private final Circles circles;

    public CircleAuthority(Circles circles) {
        this.circles = circles;
    }

    @Override
    public void admit(Audience audience, Caller caller) {
        switch (audience) {
            case ANYONE -> {}
            case MEMBERS -> circles.settings(caller.inCircle());
            case COORDINATORS -> {
                if (!coordinates(caller, circles.settings(caller.inCircle()))) {
                    throw new Refusal(CircleRefusal.COORDINATORS_ONLY);
                }
            }
            case FOUNDERS -> {
                Optional<CircleSettings> settings = circles.find(caller.inCircle());
                if (!caller.managesServer()
                        && !settings.map(known -> coordinates(caller, known)).orElse(false)) {
                    throw new Refusal(CircleRefusal.FOUNDERS_ONLY);
                }
            }
        }
    }

    /** Whether {@link #admit} would let the caller pass. */
    public boolean admits(Audience audience, Caller caller) {
        try {
            admit(audience, caller);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** Whether somebody who is this on the circle's server coordinates it. */
    public boolean coordinates(CircleId circle, Servers.Belonging belonging) {
        return circles.find(circle)
                .map(settings -> coordinates(belonging.roles(), belonging.managesServer(), settings))
                .orElse(false);
    }

    /** Whether they coordinate the circle by its role, or by managing the server where it has none. */
    public boolean isCoordinator(Caller caller) {
        return Optional.ofNullable(caller.circle())
                .flatMap(circles::find)
                .map(settings -> settings.coordinators() == null
                        ? caller.managesServer()
                        : caller.roles().contains(settings.coordinators()))
                .orElse(false);
    }

    private static boolean coordinates(Caller caller, CircleSettings settings) {
        return coordinates(caller.roles(), caller.managesServer(), settings);
    }

    private static boolean coordinates(Set<RoleId> roles, boolean managesServer, CircleSettings settings) {
        return managesServer || settings.coordinators() != null && roles.contains(settings.coordinators());
    }
}
