package dev.kizuna.attendance.discord;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import java.util.List;
import java.util.Map;

/** Where people are to sit, as the room of tables above this one knows it. */
@FunctionalInterface
public interface PlannedTables {

    /** Of everybody who has a seat, the tables in the order of the rounds; nothing where nothing is planned. */
    Map<MemberId, List<Integer>> of(CircleId circle, MeetingId meeting);
}
