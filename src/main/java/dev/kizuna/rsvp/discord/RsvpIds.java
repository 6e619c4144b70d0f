package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Presence;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.Reply;
import dev.kizuna.rsvp.RsvpRefusal;

/** What this room's buttons and forms carry. The circle is in what is pressed in direct messages, too. */
final class RsvpIds {
    static final IdFormat<Said> ANSWER = IdFormat.of("rsvp.answer", Said.class);
    static final IdFormat<Of> MINE = IdFormat.of("rsvp.mine", Of.class);
    /** As {@link #MINE}; by another name, so that the thread's first message can be told from the card. */
    static final IdFormat<Of> MINE_IN_THREAD = IdFormat.of("rsvp.thread", Of.class);

    static final IdFormat<Of> CALENDAR = IdFormat.of("rsvp.calendar", Of.class);
    /** Gives up a place in line. */
    static final IdFormat<Of> LEAVE = IdFormat.of("rsvp.leave", Of.class);
    /** Gives up a seat: another than {@link #LEAVE}, so that an old button costs nobody the seat they got since. */
    static final IdFormat<Of> GIVE_UP = IdFormat.of("rsvp.giveUp", Of.class);

    static final IdFormat<Of> NOTE = IdFormat.of("rsvp.note", Of.class);
    static final IdFormat<Of> NOTED = IdFormat.of("rsvp.noted", Of.class);
    static final IdFormat<Of> FORM_FOR = IdFormat.of("rsvp.forForm", Of.class);
    static final IdFormat<Of> FILLED_FOR = IdFormat.of("rsvp.forFilled", Of.class);
    static final IdFormat<For> ANSWER_FOR = IdFormat.of("rsvp.for", For.class);
    static final IdFormat<Of> ANNOUNCE = IdFormat.of("rsvp.announce", Of.class);
    static final IdFormat<Of> ANNOUNCED = IdFormat.of("rsvp.announced", Of.class);
    static final IdFormat<Sheet> ROSTER = IdFormat.of("rsvp.roster", Sheet.class);
    static final IdFormat<Missing> PUT_BACK = IdFormat.of("rsvp.back", Missing.class);

    private RsvpIds() {}

    /** A meeting, of a circle. */
    record Of(CircleId circle, MeetingId meeting) {
        Of(MeetingView meeting) {
            this(meeting.circle(), meeting.id());
        }
    }

    /** A member's own answer. */
    record Said(CircleId circle, MeetingId meeting, Answer answer) {}

    /** An answer that a coordinator gives for somebody, and what they were told and go on in spite of. */
    record For(CircleId circle, MeetingId meeting, MemberId member, Answer answer, Bounds bounds) {}

    /** A page of a roster, the first being 1. */
    record Sheet(CircleId circle, MeetingId meeting, int page) {}

    /** A piece of an invitation that is to be put back. */
    record Missing(CircleId circle, MeetingId meeting, Piece piece) {}

    /**
     * Who speaks to which invitation. In a direct message no name is taken: only people known are heard there.
     *
     * @throws Refusal {@link RsvpRefusal#OF_ANOTHER_SERVER}
     */
    static Reply reply(Caller caller, CircleId circle, MeetingId meeting) {
        requireHere(caller, circle);
        String name = caller.circle() == null ? null : caller.name();
        Presence person = new Presence(caller.user(), name, caller.language().locale());
        return new Reply(circle, meeting, person, caller.interaction());
    }

    /** @throws Refusal {@link RsvpRefusal#OF_ANOTHER_SERVER} when pressed on a server that is not the circle's */
    static void requireHere(Caller caller, CircleId circle) {
        if (caller.circle() != null && !caller.circle().equals(circle)) {
            throw new Refusal(RsvpRefusal.OF_ANOTHER_SERVER);
        }
    }
}
