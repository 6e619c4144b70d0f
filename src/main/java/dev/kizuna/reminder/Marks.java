package dev.kizuna.reminder;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.reminder.Lead.Anchor;
import java.util.Collection;
import java.util.List;

/** Which leads of some meetings have come. */
record Marks(List<Mark> rows) {

    static Marks of(ReminderRepository repository, Collection<MeetingView> meetings) {
        return new Marks(repository.marks(
                meetings.stream().map(meeting -> meeting.id().value()).toList()));
    }

    /** Of the meeting as it is asked now. */
    List<Mark> of(MeetingView meeting) {
        return rows.stream()
                .filter(mark -> mark.isOf(meeting.id().value(), meeting.asked()))
                .toList();
    }

    List<Lead> leads(MeetingView meeting) {
        return of(meeting).stream().map(Mark::lead).toList();
    }

    boolean isSaid(MeetingView meeting, Lead lead) {
        return of(meeting).stream().anyMatch(mark -> mark.said() && mark.lead().equals(lead));
    }

    /** Whether one nearer to the same has been said since. */
    boolean isOvertaken(MeetingView meeting, Lead lead) {
        return of(meeting).stream()
                .filter(Mark::said)
                .map(Mark::lead)
                .anyMatch(other -> other.anchor() == lead.anchor() && other.compareTo(lead) > 0);
    }

    /** Marks every lead whose time had passed before it could remind anybody. */
    static void pass(ReminderRepository repository, MeetingView meeting, Due due) {
        mark(repository, meeting, due, false);
    }

    /** Marks what has come, whether said or outdone by a nearer one. */
    static void come(ReminderRepository repository, MeetingView meeting, Due due) {
        mark(repository, meeting, due, true);
    }

    private static void mark(ReminderRepository repository, MeetingView meeting, Due due, boolean said) {
        repository.insert(due.come().stream()
                .map(lead -> new Mark(meeting.id().value(), meeting.asked(), lead, said && due.isSaid(lead)))
                .toList());
    }

    /** Those of the deadline are forgotten: it is another one. */
    void forgetDeadline(ReminderRepository repository, MeetingView meeting) {
        repository.delete(of(meeting).stream()
                .filter(mark -> mark.lead().anchor() == Anchor.DEADLINE)
                .toList());
    }
}
