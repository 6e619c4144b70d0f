package dev.kizuna.circle.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.discord.Servers;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a circle stands on Discord.
 *
 * @param reachable whether the server can be seen at all; if not, the rest is empty
 * @param channels what is missing in each channel in use; nothing where all is well
 * @param onServer what is missing on the server as a whole
 * @param forVoiceRooms what is missing for voice channels by table, which not every circle wants
 * @param roleGone whether the coordinators' role no longer exists
 */
record Health(
        boolean reachable,
        Map<ChannelId, Set<Need>> channels,
        Set<Need> onServer,
        Set<Need> forVoiceRooms,
        boolean roleGone,
        List<Diagnosis.Complaint> complaints,
        List<Diagnosis.Remark> remarks) {

    /** Looks at what the bot can see without asking Discord, and at what the rooms find. */
    static Health of(CircleSettings settings, Servers servers, List<Diagnosis> rooms, Language reader) {
        CircleId circle = settings.id();
        if (!servers.reachable(circle)) {
            return new Health(false, Map.of(), Set.of(), Set.of(), false, List.of(), List.of());
        }
        Set<ChannelId> used = new LinkedHashSet<>();
        used.add(settings.channel());
        List<Diagnosis.Complaint> complaints = new ArrayList<>();
        List<Diagnosis.Remark> remarks = new ArrayList<>();
        for (Diagnosis room : rooms) {
            Diagnosis.Findings findings = room.findings(circle, reader);
            used.addAll(findings.channels());
            complaints.addAll(findings.complaints());
            remarks.addAll(findings.remarks());
        }
        Map<ChannelId, Set<Need>> channels = new LinkedHashMap<>();
        for (ChannelId channel : used) {
            channels.put(channel, Need.of(servers.missing(circle, channel, Need.permissions(Need.IN_CHANNEL))));
        }
        return new Health(
                true,
                channels,
                Need.of(servers.missing(circle, Need.permissions(Need.ON_SERVER))),
                Need.of(servers.missing(circle, Need.permissions(Need.FOR_VOICE_ROOMS))),
                settings.coordinators() != null && !servers.has(circle, settings.coordinators()),
                complaints,
                remarks);
    }

    /** What some circles do without does not count. */
    boolean isSound() {
        return reachable
                && channels.values().stream().allMatch(Set::isEmpty)
                && onServer.isEmpty()
                && !roleGone
                && complaints.isEmpty();
    }
}
