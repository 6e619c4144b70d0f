package dev.kizuna.attendance.discord;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names each hand was shown when it opened a part of the list: until it looks anew these stay where they are, and
 * nobody comes between them, whatever others do meanwhile. In memory; after a restart the list is laid afresh.
 */
final class Glances {
    private static final int MOST = 1_000;

    private final Map<Glance, List<MemberId>> shown = new LinkedHashMap<>();

    synchronized void saw(UserId hand, MeetingId meeting, Spot spot, List<MemberId> names) {
        if (shown.size() >= MOST) {
            shown.remove(shown.keySet().iterator().next());
        }
        shown.put(new Glance(hand, meeting, spot), names);
    }

    /** Empty where that is not known any more. */
    synchronized List<MemberId> seen(UserId hand, MeetingId meeting, Spot spot) {
        return shown.getOrDefault(new Glance(hand, meeting, spot), List.of());
    }

    private record Glance(UserId hand, MeetingId meeting, Spot spot) {}
}
