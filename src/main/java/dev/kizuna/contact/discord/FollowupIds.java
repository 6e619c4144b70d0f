package dev.kizuna.contact.discord;

import dev.kizuna.contact.followup.Pause;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;

/** What the buttons of the follow-ups carry. */
final class FollowupIds {
    static final IdFormat<Leaf> LIST = IdFormat.of("followup.list", Leaf.class);
    /** The same on a server's panel, which is its circle's. */
    static final IdFormat<Here> MINE = IdFormat.of("followup.mine", Here.class);

    static final IdFormat<Said> SAY = IdFormat.of("followup.say", Said.class);
    static final IdFormat<Whom> WHEN = IdFormat.of("followup.when", Whom.class);
    static final IdFormat<Later> LATER = IdFormat.of("followup.later", Later.class);
    /** Under the question whether it goes on, which is asked of several people at once. */
    static final IdFormat<Told> TELL = IdFormat.of("followup.tell", Told.class);

    /** Stand on the coordinators' panel, which is their server's. */
    static final IdFormat<Desk> DESK = IdFormat.of("followup.desk", Desk.class);

    /** Stands on the panel of a meeting that is over. */
    static final IdFormat<After> AFTER = IdFormat.of("followup.after", After.class);

    static final IdFormat<Made> MADE = IdFormat.of("followup.made", Made.class);

    /** Stands in direct messages to coordinators. */
    static final IdFormat<Brought> BROUGHT = IdFormat.of("followup.brought", Brought.class);

    private FollowupIds() {}

    /** A page of one's own list, the first being 1. */
    record Leaf(CircleId circle, int page) {}

    /** Nothing to carry. */
    record Here() {}

    /** What became of it with somebody. */
    record Said(CircleId circle, MemberId other, Progress to) {}

    /** Somebody is to be phoned on a day yet to be chosen. */
    record Whom(CircleId circle, MemberId other) {}

    record Later(CircleId circle, MemberId other, Pause pause) {}

    /** Whether it goes on with somebody met at that meeting. */
    record Told(CircleId circle, MeetingId meeting, MemberId other, Progress to) {}

    /** A page of those who wait to be introduced. */
    record Desk(int page) {}

    /** What became of a meeting. */
    record After(MeetingId meeting) {}

    /** These two were introduced. */
    record Made(MemberId asker, MemberId other) {}

    /** These two of a circle were introduced. */
    record Brought(CircleId circle, MemberId asker, MemberId other) {}
}
