package dev.kizuna.rsvp;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an answer is not taken any more, or not taken at all. */
final class Limits {
    static final int NOTE = 200;

    private Limits() {}

    /** Whether members may answer now. */
    static void requireOpen(MeetingView meeting, Instant now) {
        switch (meeting.answering(now)) {
            case OPEN -> {}
            case NOT_ANNOUNCED -> throw new Refusal(RsvpRefusal.NOT_ANNOUNCED);
            case CANCELLED -> throw new Refusal(RsvpRefusal.CANCELLED);
            case CLOSED -> throw new Refusal(RsvpRefusal.CLOSED);
            case OVER -> throw new Refusal(RsvpRefusal.OVER);
            case DEADLINE_PASSED -> {
                Instant deadline = meeting.deadline();
                throw new Refusal(
                        RsvpRefusal.DEADLINE_PASSED,
                        "deadline",
                        (deadline == null ? now : deadline).atZone(meeting.zone()));
            }
        }
    }

    /**
     * Whether a member may still answer so. A no is welcome as long as the meeting lies ahead; of who has a seat, and could
     * not take it again by themselves, it is asked for expressly.
     */
    static void requireHearable(MeetingView meeting, Answer answer, @Nullable Place held, Instant now) {
        boolean keeps = answer == Answer.GOING && (held == Place.SEATED || held == Place.OFFERED);
        if (answer != Answer.DECLINED && !keeps) {
            requireOpen(meeting, now);
            return;
        }
        requireAhead(meeting, now);
        if (!keeps && held == Place.SEATED && meeting.answering(now) != Answering.OPEN) {
            throw new Refusal(RsvpRefusal.SEAT_AT_STAKE);
        }
    }

    /** Whether a seat or a place in line can still be given up or taken up, whatever the deadline. */
    static void requireAhead(MeetingView meeting, Instant now) {
        requireStanding(meeting);
        if (meeting.isOver(now)) {
            throw new Refusal(RsvpRefusal.OVER);
        }
    }

    /** What binds coordinators as well. */
    static void requireStanding(MeetingView meeting) {
        switch (meeting.state()) {
            case DRAFT -> throw new Refusal(RsvpRefusal.NOT_ANNOUNCED);
            case CANCELLED -> throw new Refusal(RsvpRefusal.CANCELLED);
            case ANNOUNCED, CLOSED -> {}
        }
    }

    static void requireShort(@Nullable String note) {
        int length = note == null ? 0 : note.strip().length();
        if (length > NOTE) {
            throw new Refusal(RsvpRefusal.NOTE_TOO_LONG, "limit", NOTE, "over", length - NOTE);
        }
    }
}
