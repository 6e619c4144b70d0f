package dev.kizuna.resource.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.Unsaved.Draft;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.resource.CardId;

/** What this room's buttons, menus and forms carry. */
final class ResourceIds {
    static final IdFormat<Leaf> DECK = IdFormat.of("resource.deck", Leaf.class);
    static final IdFormat<Of> STARTER = IdFormat.of("resource.starter", Of.class);
    static final IdFormat<Of> ADD = IdFormat.of("resource.add", Of.class);
    static final IdFormat<Of> ADDED = IdFormat.of("resource.added", Of.class);
    static final IdFormat<One> CARD = IdFormat.of("resource.card", One.class);
    static final IdFormat<One> EDIT = IdFormat.of("resource.edit", One.class);
    static final IdFormat<Edited> EDITED = IdFormat.of("resource.edited", Edited.class);
    static final IdFormat<One> REMOVE = IdFormat.of("resource.remove", One.class);

    static final IdFormat<Of> DEAL = IdFormat.of("resource.deal", Of.class);
    static final IdFormat<Sheet> DEALT = IdFormat.of("resource.dealt", Sheet.class);
    /** To other tables than people are to sit at, on purpose. */
    static final IdFormat<Wished> DEAL_SO = IdFormat.of("resource.dealSo", Wished.class);

    static final IdFormat<Leaf> HANDS = IdFormat.of("resource.hands", Leaf.class);

    static final IdFormat<Print> PRINT = IdFormat.of("resource.print", Print.class);

    static final IdFormat<Of> CASE = IdFormat.of("resource.case", Of.class);
    static final IdFormat<Sheet> CASE_FORM = IdFormat.of("resource.case.form", Sheet.class);
    static final IdFormat<Draft> CASE_AGAIN = IdFormat.of("resource.case.again", Draft.class);
    static final IdFormat<Draft> CASE_KEEP = IdFormat.of("resource.case.keep", Draft.class);

    static final IdFormat<Leaf> STORIES = IdFormat.of("resource.stories", Leaf.class);
    static final IdFormat<Of> CALL = IdFormat.of("resource.call", Of.class);
    static final IdFormat<Of> CALLED = IdFormat.of("resource.called", Of.class);
    /** For everybody at the tables; stands where all can see it. */
    static final IdFormat<Of> SCRIBE = IdFormat.of("resource.scribe", Of.class);
    /** A menu of tables. */
    static final IdFormat<Leaf> CHOICE = IdFormat.of("resource.choice", Leaf.class);

    static final IdFormat<At> TABLE = IdFormat.of("resource.table", At.class);
    static final IdFormat<At> WRITE = IdFormat.of("resource.write", At.class);
    static final IdFormat<Page> STORY_FORM = IdFormat.of("resource.story.form", Page.class);
    static final IdFormat<Draft> STORY_AGAIN = IdFormat.of("resource.story.again", Draft.class);
    static final IdFormat<Draft> STORY_KEEP = IdFormat.of("resource.story.keep", Draft.class);

    /** Where the deck is open without a meeting to deal it for. */
    static final MeetingId NO_MEETING = new MeetingId(0);

    private ResourceIds() {}

    /** A meeting, or none. */
    record Of(MeetingId meeting) {}

    /** A page of a list about a meeting, or about none; the first being 1. */
    record Leaf(MeetingId meeting, int page) {}

    /** A card, come upon from a page of the list. */
    record One(MeetingId meeting, CardId card, int page) {}

    /** A card's form. */
    record Edited(MeetingId meeting, CardId card, int revision, int page) {}

    /** A form about a meeting; the revision is of what it would replace, 0 for nothing. */
    record Sheet(MeetingId meeting, int revision) {}

    /** A deal that is asked about; the revision as in {@link Sheet}. */
    record Wished(MeetingId meeting, int revision, int tables, int each) {}

    /** What is to be printed for a meeting. */
    record Print(MeetingId meeting, Pile pile) {}

    /** A table of a meeting. */
    record At(MeetingId meeting, int table) {}

    /** The form of a table's story; the revision as in {@link Sheet}. */
    record Page(MeetingId meeting, int table, int revision) {}
}
