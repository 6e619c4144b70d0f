package dev.kizuna.meeting;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingChange.Kind;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * How meetings change: all of a circle's rows are taken, one is changed, all are counted anew, and the watchers hear of
 * each that came out different.
 */
final class Ledger {
    private final List<MeetingWatcher> watchers = new CopyOnWriteArrayList<>();

    void watchedBy(MeetingWatcher watcher) {
        watchers.add(watcher);
    }

    /** The circle's meetings, ours until the end of the write. */
    Pages open(Work work, CircleSettings circle) {
        MeetingRepository rows = work.repository(MeetingRepository_::new);
        return new Pages(
                work, rows, circle, new ArrayList<>(rows.lockAll(circle.id().value())));
    }

    /** The meetings of one circle within one write. */
    final class Pages {
        private final Work work;
        private final MeetingRepository rows;
        private final CircleSettings circle;
        private final List<Meeting> meetings;

        private Pages(Work work, MeetingRepository rows, CircleSettings circle, List<Meeting> meetings) {
            this.work = work;
            this.rows = rows;
            this.circle = circle;
            this.meetings = meetings;
        }

        MeetingView add(Meeting meeting) {
            meetings.add(meeting);
            meeting.revise(counted().get(meeting));
            rows.insert(meeting);
            return meeting.view();
        }

        void remove(MeetingId id) {
            Meeting meeting = find(id);
            meeting.requireDiscardable();
            meetings.remove(meeting);
            rows.delete(meeting);
            renumber();
        }

        MeetingView change(MeetingId id, Kind kind, Consumer<Meeting> deed) {
            Meeting meeting = find(id);
            MeetingView before = meeting.view();
            deed.accept(meeting);
            if (yearOf(meeting.view()) != yearOf(before)) {
                meeting.forgetNumberInYear();
            }
            Map<Meeting, Numbers> counted = counted();
            meeting.revise(counted.get(meeting));
            rows.update(meeting);
            tell(kind, before, meeting.view());
            counted.remove(meeting);
            renumber(counted);
            return meeting.view();
        }

        void renumber() {
            renumber(counted());
        }

        private void renumber(Map<Meeting, Numbers> counted) {
            counted.forEach((meeting, numbers) -> {
                MeetingView before = meeting.view();
                if (!before.numbers().equals(numbers)) {
                    meeting.revise(numbers);
                    rows.update(meeting);
                    tell(Kind.RENUMBERED, before, meeting.view());
                }
            });
        }

        private Map<Meeting, Numbers> counted() {
            return Count.of(meetings, circle.fiscalYearStart(), circle.zone());
        }

        private int yearOf(MeetingView meeting) {
            return Count.fiscalYear(meeting.start().atZone(circle.zone()), circle.fiscalYearStart());
        }

        private Meeting find(MeetingId id) {
            return meetings.stream()
                    .filter(meeting -> meeting.view().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(MeetingRefusal.NOT_FOUND));
        }

        private void tell(Kind kind, MeetingView before, MeetingView after) {
            if (after.isPublic()) {
                MeetingChange change = new MeetingChange(kind, before, after);
                watchers.forEach(watcher -> watcher.changed(work, change));
            }
        }
    }
}
