package dev.kizuna.grouping.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.grouping.Effort;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;

/** What this room's buttons, menus and forms carry. What changes a plan says which revision of it was looked at. */
final class GroupingIds {
    static final IdFormat<Of> PLAN = IdFormat.of("groups.plan", Of.class);
    /** As {@link #PLAN}, leaving what was pressed where it is. */
    static final IdFormat<Of> BESIDE = IdFormat.of("groups.beside", Of.class);
    /** The menu under a plan; what is chosen is a {@link Further}. */
    static final IdFormat<Of> FURTHER = IdFormat.of("groups.further", Of.class);

    static final IdFormat<Leaf> LEAF = IdFormat.of("groups.leaf", Leaf.class);
    static final IdFormat<Of> MAKE = IdFormat.of("groups.make", Of.class);
    static final IdFormat<Of> MADE = IdFormat.of("groups.made", Of.class);
    static final IdFormat<Mend> MEND = IdFormat.of("groups.mend", Mend.class);
    static final IdFormat<Shown> PUBLISH = IdFormat.of("groups.publish", Shown.class);
    /** In spite of what is not kept. */
    static final IdFormat<Shown> ANYWAY = IdFormat.of("groups.publishAnyway", Shown.class);

    static final IdFormat<Of> REVERT = IdFormat.of("groups.revert", Of.class);

    /** A menu of tables. */
    static final IdFormat<Leaf> TABLE = IdFormat.of("groups.table", Leaf.class);
    /** A menu of the people at a table. */
    static final IdFormat<At> PERSON = IdFormat.of("groups.person", At.class);

    static final IdFormat<Who> WHO = IdFormat.of("groups.who", Who.class);
    /** A menu of the tables to which somebody may move. */
    static final IdFormat<Who> TARGET = IdFormat.of("groups.target", Who.class);
    /** A menu of the people with whom somebody may change places. */
    static final IdFormat<Who> OTHER = IdFormat.of("groups.other", Who.class);

    static final IdFormat<Move> MOVE = IdFormat.of("groups.move", Move.class);
    static final IdFormat<Swap> SWAP = IdFormat.of("groups.swap", Swap.class);
    static final IdFormat<Move> PIN = IdFormat.of("groups.pin", Move.class);
    static final IdFormat<Mark> TRAIT = IdFormat.of("groups.trait", Mark.class);

    static final IdFormat<Of> WISHES = IdFormat.of("groups.wishes", Of.class);
    /** A menu of wishes. */
    static final IdFormat<Of> WISH = IdFormat.of("groups.wish", Of.class);

    static final IdFormat<Care> CARE = IdFormat.of("groups.care", Care.class);
    /** Of how many last meetings it is wished that the same two do not sit together again. */
    static final IdFormat<Within> WITHIN = IdFormat.of("groups.within", Within.class);
    /** A form of all who can do something. */
    static final IdFormat<Of> ABLE = IdFormat.of("groups.able", Of.class);

    static final IdFormat<Of> ABLE_FILLED = IdFormat.of("groups.ableFilled", Of.class);
    static final IdFormat<Of> TWO = IdFormat.of("groups.two", Of.class);
    static final IdFormat<Of> TWO_FILLED = IdFormat.of("groups.twoFilled", Of.class);
    static final IdFormat<Of> PAIRS = IdFormat.of("groups.pairs", Of.class);
    /** A menu of wishes about two people. */
    static final IdFormat<Of> UNPAIR = IdFormat.of("groups.unpair", Of.class);

    static final IdFormat<Of> ENCOUNTERS = IdFormat.of("groups.met", Of.class);
    static final IdFormat<Again> AGAIN = IdFormat.of("groups.metAgain", Again.class);
    static final IdFormat<Again> AGAIN_ASKED = IdFormat.of("groups.metAskAgain", Again.class);
    static final IdFormat<Of> CORRECT = IdFormat.of("groups.correct", Of.class);
    static final IdFormat<Of> CORRECTED = IdFormat.of("groups.corrected", Of.class);

    static final IdFormat<Print> PRINT = IdFormat.of("groups.print", Print.class);

    /** Everybody's own, also in direct messages. */
    static final IdFormat<Own> OWN = IdFormat.of("groups.own", Own.class);
    /** As {@link #OWN}; by another name, so that the card with all tables can be told from the rest. */
    static final IdFormat<Own> CARD = IdFormat.of("groups.card", Own.class);

    private GroupingIds() {}

    /** A meeting. */
    record Of(MeetingId meeting) {
        Of(MeetingView meeting) {
            this(meeting.id());
        }
    }

    /** A page of a round, the first being 1. */
    record Leaf(MeetingId meeting, int round, int page) {}

    /** A table of a round. */
    record At(MeetingId meeting, int round, int table) {}

    /** Somebody in a round. */
    record Who(MeetingId meeting, int round, MemberId member) {}

    /** A plan as it was shown. */
    record Shown(MeetingId meeting, int revision) {}

    /** Somebody is to go to a table, or to stay there; table 0 for no longer. */
    record Move(MeetingId meeting, int revision, int round, MemberId member, int table) {}

    /** Two are to change places. */
    record Swap(MeetingId meeting, int revision, int round, MemberId member, MemberId other) {}

    /** A plan is to be fitted to those who come. */
    record Mend(MeetingId meeting, Whom whom, Effort effort) {}

    /** A trait is to be somebody's, or no longer. */
    record Mark(MeetingId meeting, int round, MemberId member, Trait trait, Has has) {}

    /** So much is to be cared for a wish. */
    record Care(MeetingId meeting, Wish wish, Weight weight) {}

    /** Not again within so many meetings. */
    record Within(MeetingId meeting, int meetings) {}

    /** Who sat together is to be written down anew: those present, or all who had a seat. */
    record Again(MeetingId meeting, Whom whom) {}

    /** What is to be printed of a plan. */
    record Print(MeetingId meeting, TablePaper paper) {}

    /** A meeting, of a circle. */
    record Own(CircleId circle, MeetingId meeting) {
        Own(MeetingView meeting) {
            this(meeting.circle(), meeting.id());
        }
    }
}
