package dev.kizuna.rsvp;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.sealing.Place;
import dev.kizuna.sealing.SealedColumn;
import dev.kizuna.sealing.Seals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notes to one circle's answers, which are kept sealed: people write into them what they would say on the phone. */
record Notes(Seals seals, CircleId circle) {
    static final SealedColumn COLUMN = new SealedColumn(
            "rsvp",
            "sealed_note",
            List.of("meeting", "member"),
            "(select meeting.circle_id from meeting where meeting.id = rsvp.meeting)",
            "note",
            null);

    /** What is kept of the words; none of blank ones. */
    byte @Nullable [] sealed(long meeting, long member, String words) {
        String note = words.replace("\0", "").strip();
        return note.isEmpty() ? null : seals.seal(place(meeting, member), note);
    }

    /** The note of this answer; none where there is none, and where its key is lost. */
    @Nullable
    String opened(Rsvp rsvp) {
        byte[] note = rsvp.note();
        return note == null
                ? null
                : seals.open(place(rsvp.meeting(), rsvp.member()), note).orElse(null);
    }

    /** Whether there is a note that cannot be opened. */
    boolean isClosed(Rsvp rsvp) {
        return rsvp.note() != null && opened(rsvp) == null;
    }

    private Place place(long meeting, long member) {
        return Place.of(COLUMN.table(), COLUMN.column(), circle, meeting, member);
    }
}
