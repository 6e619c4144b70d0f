package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.AttendanceRefusal;
import dev.kizuna.attendance.Attendances;
import dev.kizuna.attendance.Checkin;
import dev.kizuna.attendance.Hand;
import dev.kizuna.attendance.Way;
import dev.kizuna.discord.Caller;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Arrivals at an on-line meeting: whoever is in voice beside the coordinator is in the meeting's voice channel, and
 * counts as come when that coordinator says so.
 */
final class VoiceDoor {
    private final Attendances attendances;
    private final Function<CircleId, Map<UserId, ChannelId>> whereabouts;

    /** @param whereabouts who is in voice on a circle's server, and in which channel */
    VoiceDoor(Attendances attendances, Function<CircleId, Map<UserId, ChannelId>> whereabouts) {
        this.attendances = attendances;
        this.whereabouts = whereabouts;
    }

    /** Who is in voice with the coordinator, they themselves among them; nobody where they are not in voice. */
    Set<UserId> beside(Caller coordinator) {
        Map<UserId, ChannelId> all = whereabouts.apply(coordinator.inCircle());
        ChannelId here = all.get(coordinator.user());
        return all.entrySet().stream()
                .filter(one -> one.getValue().equals(here))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @throws Refusal {@link AttendanceRefusal#NOT_IN_VOICE} */
    Outcome checkIn(Caller coordinator, MeetingId meeting) {
        Set<UserId> present = beside(coordinator);
        if (present.isEmpty()) {
            throw new Refusal(AttendanceRefusal.NOT_IN_VOICE);
        }
        Hand hand = new Hand(coordinator.user(), Way.VOICE, coordinator.interaction());
        List<Checkin> checkins = attendances.checkInVoice(coordinator.inCircle(), meeting, present, hand);
        int news = (int) checkins.stream().filter(Checkin::news).count();
        return new Outcome(news, checkins.size() - news, present.size() - checkins.size());
    }

    /**
     * How many.
     *
     * @param already here before
     * @param unknown to the circle, and not checked in
     */
    record Outcome(int news, int already, int unknown) {}
}
