package dev.kizuna.meeting;

import static java.util.Objects.requireNonNull;

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
 * How meetings change: one is changed, all of its circle are counted anew, and the watchers hear of each that came out
 * different. Two changes in one circle never run side by side: each first takes the circle's oldest meeting.
 */
final class Ledger {
    private final List<MeetingWatcher> watchers = new CopyOnWriteArrayList<>();

    void watchedBy(MeetingWatcher watcher) {
        watchers.add(watcher);
    }

    /** The circle's meetings. */
    Pages open(Work work, CircleSettings circle) {
        MeetingRepository rows = work.repository(MeetingRepository_::new);
        rows.first(circle.id().value()).ifPresent(first -> work.lock(Meeting.class, first));
        return new Pages(work, rows, circle, new ArrayList<>(rows.of(circle.id().value())));
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
            meeting.revise(requireNonNull(counted().get(meeting)));
            rows.insert(meeting);
            return meeting.view();
        }

        void remove(MeetingId id) {
            Meeting meeting = take(id);
            meeting.requireDiscardable();
            meetings.remove(meeting);
            rows.delete(meeting);
            renumber();
        }

        MeetingView change(MeetingId id, Kind kind, Consumer<Meeting> deed) {
            Meeting meeting = take(id);
            MeetingView before = meeting.view();
            deed.accept(meeting);
            if (yearOf(meeting.view()) != yearOf(before)) {
                meeting.forgetNumberInYear();
            }
            Map<Meeting, Numbers> counted = counted();
            meeting.revise(requireNonNull(counted.get(meeting)));
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

        /** The row as it is now, ours until the end of the write: answers to the meeting wait. */
        private Meeting take(MeetingId id) {
            Meeting meeting = work.lock(Meeting.class, id.value())
                    .filter(one -> one.isOf(circle.id()))
                    .orElseThrow(() -> new Refusal(MeetingRefusal.NOT_FOUND));
            meetings.removeIf(one -> one.view().id().equals(id));
            meetings.add(meeting);
            return meeting;
        }

        private void tell(Kind kind, MeetingView before, MeetingView after) {
            if (after.isPublic()) {
                MeetingChange change = new MeetingChange(kind, before, after);
                watchers.forEach(watcher -> watcher.changed(work, change));
            }
        }
    }
}
