package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.MEMBERS;

import dev.kizuna.contact.Contacts;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.discord.ContactIds.Leaf;
import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import java.util.List;
import java.util.Optional;

/** {@code /tablemates}: with whom one sat, and what they let one see; and one card alone. */
final class TablemateCommands {
    private final Contacts contacts;
    private final Meetings meetings;
    private final MeetingSuggestions suggestions;
    private final Visitors visitors;
    private final SeenCards cards;
    private final StandingCards standing;
    private final CardWays ways;
    private final MeetingWords words;
    private final Texts texts;

    TablemateCommands(
            Contacts contacts,
            Meetings meetings,
            MeetingSuggestions suggestions,
            Visitors visitors,
            SeenCards cards,
            StandingCards standing,
            CardWays ways,
            MeetingWords words,
            Texts texts) {
        this.contacts = contacts;
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.visitors = visitors;
        this.cards = cards;
        this.standing = standing;
        this.ways = ways;
        this.words = words;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "tablemates",
                MEMBERS,
                List.of(suggestions.option(MeetingChoice.PUBLIC)),
                (caller, given) -> list(
                        caller,
                        new Leaf(
                                caller.inCircle(),
                                given.text("meeting").isEmpty()
                                        ? ContactIds.EVERY_MEETING
                                        : suggestions
                                                .chosen(caller, given, MeetingChoice.PUBLIC)
                                                .id(),
                                1)));
        routes.press(ContactIds.TABLEMATES, ANYONE, this::list);
        routes.press(ContactIds.OPEN, ANYONE, this::open);
    }

    Response list(Caller caller, Leaf leaf) {
        boolean every = leaf.meeting().equals(ContactIds.EVERY_MEETING);
        Language reader = caller.language();
        Optional<MeetingView> meeting =
                every ? Optional.empty() : Optional.of(meetings.get(leaf.circle(), leaf.meeting()));
        return visitors.looking(caller, leaf.circle(), viewer -> {
            StandingCards.Look look = standing.look();
            Page<SeenCard> page = contacts.tablemates(
                    viewer, meeting.map(MeetingView::id).orElse(null), leaf.page(), SeenCards.ON_A_PAGE);
            String head = page.total() == 0
                    ? texts.get(reader, "tablemates.none")
                    : meeting.map(one -> texts.get(
                                    reader, "tablemates.at", "title", words.title(one), "count", page.total()))
                            .orElseGet(() -> texts.get(reader, "tablemates.all", "count", page.total()));
            Response answer = Response.show(cards.page(
                    leaf.circle(),
                    head,
                    page.as(some ->
                            some.stream().map(card -> cards.brief(card, reader)).toList()),
                    to -> ContactIds.TABLEMATES.write(new Leaf(leaf.circle(), leaf.meeting(), to)),
                    reader));
            return look.at(viewer, page.items(), answer, cards.takenBack(ContactIds.TABLEMATES.write(leaf), reader));
        });
    }

    private Response open(Caller caller, Whose whose) {
        Language reader = caller.language();
        return visitors.looking(caller, whose.circle(), viewer -> {
            StandingCards.Look look = standing.look();
            SeenCard card = contacts.card(viewer, whose.member());
            Response answer = Response.whisper(
                    cards.one(card, contacts.succession(card), ways.below(viewer, whose.member(), reader), reader));
            return look.at(viewer, List.of(card), answer, cards.takenBack(ContactIds.OPEN.write(whose), reader));
        });
    }
}
