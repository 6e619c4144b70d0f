package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Met;
import dev.kizuna.contact.Search;
import dev.kizuna.contact.Visibility;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.UserText;
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

    static final IdFormat<Found> FIND = IdFormat.of("contacts.find", Found.class);
    static final IdFormat<Found> FIND_FORM = IdFormat.of("contacts.find.form", Found.class);
    static final IdFormat<Nobody> FIND_FILLED = IdFormat.of("contacts.find.filled", Nobody.class);
    static final IdFormat<One> SEE = IdFormat.of("contacts.show", One.class);
    static final IdFormat<One> VCARD = IdFormat.of("contacts.vcard", One.class);
    static final IdFormat<One> NOTE = IdFormat.of("contacts.note", One.class);
    static final IdFormat<One> NOTED = IdFormat.of("contacts.noted", One.class);
    static final IdFormat<Found> EXPORT = IdFormat.of("contacts.export", Found.class);
    static final IdFormat<Found> EXPORTED = IdFormat.of("contacts.exported", Found.class);
    static final IdFormat<LogPage> LOG = IdFormat.of("contacts.log", LogPage.class);

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

    /** Nothing to carry. */
    record Nobody() {}

    /** Somebody about whom a coordinator asks. */
    record One(MemberId member) {}

    /** A page of those whom a coordinator looks for, the first being 1. */
    record Found(int page, Met met, String text, String field, String area) {
        private static final int TEXT = 30;
        private static final int WORD = 16;

        /** As much of what was typed as a custom id can carry. */
        static Found first(String text, String field, String area, Met met) {
            return new Found(1, met, carried(text, TEXT), word(field), word(area));
        }

        Found at(int other) {
            return new Found(other, met, text, field, area);
        }

        Search search() {
            return new Search(text, field, area, met);
        }

        /** As much of a field's or an area's name as goes along. */
        static String word(String full) {
            return carried(full, WORD);
        }

        private static String carried(String typed, int most) {
            return UserText.beginning(typed.replace(':', ' ').strip(), most);
        }
    }

    /** A page of the looks, the first being 1. */
    record LogPage(int page) {}

    /** A meeting at which one sat with others. */
    record At(CircleId circle, MeetingId meeting) {}

    /** What those at one's table are to see. */
    record Raise(CircleId circle, MeetingId meeting, Raised what) {}
}
