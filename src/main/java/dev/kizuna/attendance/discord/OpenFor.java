package dev.kizuna.attendance.discord;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Servers;
import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * For whom a panel is drawn anew: for whoever pressed on it, as long as they coordinate the circle. What Discord says of
 * them is believed for a moment, since panels are drawn each second; the circle's role counts as it is now.
 */
final class OpenFor {
    static final Duration BELIEVED = Duration.ofSeconds(10);

    private final Caller caller;
    private final Servers servers;
    private final CircleAuthority authority;
    private final Clock clock;
    private Belonging said;
    private Instant asked;

    OpenFor(Caller caller, Servers servers, CircleAuthority authority, Clock clock) {
        this.caller = caller;
        this.servers = servers;
        this.authority = authority;
        this.clock = clock;
        said = new Belonging(caller.roles(), caller.managesServer());
        asked = clock.instant();
    }

    /**
     * Waits for Discord's answer, where it was not asked a moment ago.
     *
     * @throws Refusal {@link CircleRefusal#COORDINATORS_ONLY}
     */
    synchronized void requireCoordinator() {
        Instant now = clock.instant();
        if (now.isAfter(asked.plus(BELIEVED))) {
            said = servers.member(caller.inCircle(), caller.user())
                    .orElseThrow(() -> new Refusal(CircleRefusal.COORDINATORS_ONLY));
            asked = now;
        }
        if (!authority.coordinates(caller.inCircle(), said)) {
            throw new Refusal(CircleRefusal.COORDINATORS_ONLY);
        }
    }
}
