package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Visibility;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;

/** What this room's buttons, menus and forms carry. They stand in direct messages, too, and so name their circle. */
final class ContactIds {
    /** Stands on a server's panel, which is its circle's. */
    static final IdFormat<Here> HERE = IdFormat.of("card.here", Here.class);

    static final IdFormat<Of> CARD = IdFormat.of("card.own", Of.class);
    static final IdFormat<Agreed> AGREE = IdFormat.of("card.agree", Agreed.class);
    static final IdFormat<Part> EDIT = IdFormat.of("card.edit", Part.class);
    static final IdFormat<Part> FORM = IdFormat.of("card.form", Part.class);
    static final IdFormat<Typed> AGAIN = IdFormat.of("card.again", Typed.class);
    static final IdFormat<Typed> KEEP = IdFormat.of("card.keep", Typed.class);

    static final IdFormat<Of> VISIBILITY = IdFormat.of("card.visibility", Of.class);
    /** A menu of items. */
    static final IdFormat<Of> ITEM = IdFormat.of("card.item", Of.class);

    static final IdFormat<Shown> SHOW = IdFormat.of("card.show", Shown.class);
    static final IdFormat<Of> PREVIEW = IdFormat.of("card.preview", Of.class);
    /** A menu of accounts. */
    static final IdFormat<Of> PREVIEWED = IdFormat.of("card.previewed", Of.class);

    static final IdFormat<Of> WITHDRAW = IdFormat.of("card.withdraw", Of.class);
    static final IdFormat<Of> WITHDRAWN = IdFormat.of("card.withdrawn", Of.class);

    static final IdFormat<Leaf> TABLEMATES = IdFormat.of("card.tablemates", Leaf.class);
    static final IdFormat<Whose> OPEN = IdFormat.of("card.open", Whose.class);
    static final IdFormat<Topic> ASK = IdFormat.of("card.ask", Topic.class);
    static final IdFormat<Of> ASK_FORM = IdFormat.of("card.ask.form", Of.class);
    static final IdFormat<Of> ASKED = IdFormat.of("card.asked", Of.class);

    static final IdFormat<At> EXCHANGE = IdFormat.of("card.exchange", At.class);
    static final IdFormat<Raise> RAISE = IdFormat.of("card.raise", Raise.class);

    /** Where the people of every meeting are meant. */
    static final MeetingId EVERY_MEETING = new MeetingId(0);

    private ContactIds() {}

    /** A way in. */
    record Here(Entry entry) {}

    /** One's own card in a circle. */
    record Of(CircleId circle) {}

    /** A version of the circle's policy. */
    record Agreed(CircleId circle, int revision) {}

    /** One of the forms that a card is written in. */
    record Part(CircleId circle, Sheet sheet) {}

    /** What was typed into a form and is not kept yet. */
    record Typed(CircleId circle, long draft) {}

    /** An item is to be seen by these. */
    record Shown(CircleId circle, Item item, Visibility who) {}

    /** A page of those with whom one sat at a meeting, or at any; the first being 1. */
    record Leaf(CircleId circle, MeetingId meeting, int page) {}

    /** Somebody's card. */
    record Whose(CircleId circle, MemberId member) {}

    /** A page of those who can be asked about something, the first being 1. */
    record Topic(CircleId circle, int page, String text) {}

    /** A meeting at which one sat with others. */
    record At(CircleId circle, MeetingId meeting) {}

    /** What those at one's table are to see. */
    record Raise(CircleId circle, MeetingId meeting, Raised what) {}
}
