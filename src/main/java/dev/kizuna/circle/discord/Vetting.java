package dev.kizuna.circle.discord;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.Servers;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.RoleId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks what was chosen or typed for the settings, since forged choices name whatever they like. */
final class Vetting {
    private static final List<String> USUAL_ZONES =
            List.of("Asia/Tokyo", "Asia/Seoul", "Asia/Taipei", "Australia/Sydney", "Europe/London", "America/New_York");

    private final Servers servers;

    Vetting(Servers servers) {
        this.servers = servers;
    }

    /** @throws Refusal {@link CircleRefusal#UNKNOWN_CHANNEL} */
    ChannelId channel(CircleId circle, ChannelId channel) {
        if (!servers.has(circle, channel)) {
            throw new Refusal(CircleRefusal.UNKNOWN_CHANNEL);
        }
        return channel;
    }

    /** @throws Refusal {@link CircleRefusal#UNKNOWN_ROLE} */
    RoleId role(CircleId circle, RoleId role) {
        if (!servers.has(circle, role)) {
            throw new Refusal(CircleRefusal.UNKNOWN_ROLE);
        }
        return role;
    }

    /** @throws Refusal {@link CircleRefusal#UNKNOWN_ZONE} */
    static ZoneId zone(String typed) {
        return zones().filter(zone -> zone.equalsIgnoreCase(typed))
                .findFirst()
                .map(ZoneId::of)
                .orElseThrow(() -> new Refusal(CircleRefusal.UNKNOWN_ZONE, "typed", typed));
    }

    /** Zones whose name has the typed text in it; the usual ones while nothing is typed. */
    static List<Suggestion> suggestZones(Caller caller, String typed) {
        String part = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        Stream<String> zones = part.isEmpty()
                ? USUAL_ZONES.stream()
                : zones().filter(zone -> zone.toLowerCase(Locale.ROOT).contains(part))
                        .sorted();
        return zones.limit(25).map(zone -> new Suggestion(zone, zone)).toList();
    }

    private static Stream<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC") || zone.contains("/") && !zone.startsWith("SystemV/"));
    }
}
