package dev.kizuna.meeting.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;

/** The custom ids of this room's buttons and forms. */
final class Ids {
    static final IdFormat<One> NEW = IdFormat.of("meeting.new", One.class);
    static final IdFormat<One> EDIT = IdFormat.of("meeting.edit", One.class);
    static final IdFormat<One> TIME = IdFormat.of("meeting.time", One.class);
    static final IdFormat<Sheet> REWORD = IdFormat.of("meeting.reword", Sheet.class);
    static final IdFormat<Sheet> FORM = IdFormat.of("meeting.form", Sheet.class);

    static final IdFormat<One> PANEL = IdFormat.of("meeting.panel", One.class);
    static final IdFormat<One> KEEP = IdFormat.of("meeting.keep", One.class);
    static final IdFormat<One> DISCARD = IdFormat.of("meeting.discard", One.class);
    static final IdFormat<One> DISCARDED = IdFormat.of("meeting.discarded", One.class);
    static final IdFormat<Move> MOVE = IdFormat.of("meeting.move", Move.class);
    static final IdFormat<One> CANCEL = IdFormat.of("meeting.cancel", One.class);
    static final IdFormat<One> CANCEL_FORM = IdFormat.of("meeting.cancel.form", One.class);
    static final IdFormat<One> CLOSE = IdFormat.of("meeting.close", One.class);
    static final IdFormat<One> REOPEN = IdFormat.of("meeting.reopen", One.class);
    static final IdFormat<One> NUMBER = IdFormat.of("meeting.number", One.class);
    static final IdFormat<One> NUMBER_FORM = IdFormat.of("meeting.number.form", One.class);

    static final IdFormat<Leaf> LIST = IdFormat.of("meeting.list", Leaf.class);
    static final IdFormat<Number> UPCOMING = IdFormat.of("meeting.upcoming", Number.class);

    static final MeetingId NO_MEETING = new MeetingId(0);

    private Ids() {}

    static One one(MeetingView meeting) {
        return new One(meeting.id());
    }

    /** A meeting. */
    record One(MeetingId meeting) {}

    /**
     * A form.
     *
     * @param meeting that is changed, or of a new one the one it is copied from; else {@link #NO_MEETING}
     * @param revision of the meeting as it was shown
     * @param wording kept under this id, or 0
     */
    record Sheet(PlanForm form, MeetingId meeting, int revision, long wording) {
        static Sheet blank() {
            return new Sheet(PlanForm.NEW, NO_MEETING, 0, 0);
        }

        static Sheet on(PlanForm form, MeetingView meeting) {
            return new Sheet(form, meeting.id(), meeting.revision(), 0);
        }

        Sheet withWording(long id) {
            return new Sheet(form, meeting, revision, id);
        }
    }

    /** A postponement that has been read and waits for a yes; times in seconds since 1970. */
    record Move(MeetingId meeting, int revision, long start, long end) {
        private static final long YEAR_10000 = 253_402_300_800L;

        Move {
            if (start < 0 || start >= YEAR_10000 || end < 0 || end >= YEAR_10000) {
                throw new IllegalArgumentException("a time that nobody was asked about");
            }
        }
    }

    /** A page of a list. */
    record Leaf(Shelf shelf, int page) {}

    /** A page. */
    record Number(int page) {}
}
