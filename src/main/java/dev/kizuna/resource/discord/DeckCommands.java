package dev.kizuna.resource.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.discord.UserText;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.resource.CardText;
import dev.kizuna.resource.Decks;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.discord.ResourceIds.Edited;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import dev.kizuna.resource.discord.ResourceIds.One;
import java.time.Clock;
import java.util.List;

/** {@code /groups cards}: the deck, and the cards in it. */
final class DeckCommands {
    private final Decks decks;
    private final Seatings seatings;
    private final Meetings meetings;
    private final MeetingSuggestions suggestions;
    private final DeckCard card;
    private final CardForms forms;
    private final Texts texts;
    private final SecondLook look;

    DeckCommands(
            Decks decks,
            Seatings seatings,
            Meetings meetings,
            MeetingSuggestions suggestions,
            DeckCard card,
            CardForms forms,
            Texts texts,
            Clock clock) {
        this.decks = decks;
        this.seatings = seatings;
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.card = card;
        this.forms = forms;
        this.texts = texts;
        this.look = new SecondLook(texts, clock, SecondLook.Matter.REAL);
    }

    void register(Routes routes) {
        routes.command(
                "groups cards", COORDINATORS, List.of(suggestions.option(MeetingChoice.CHANGEABLE)), this::typed);
        routes.press(ResourceIds.DECK, COORDINATORS, (caller, leaf) -> show(caller, leaf, ""));
        routes.press(ResourceIds.STARTER, COORDINATORS, this::takeOver);
        routes.press(ResourceIds.ADD, COORDINATORS, (caller, of) -> {
            requireOwn(caller, of.meeting());
            return Response.ask(forms.blank(of, caller.language()));
        });
        routes.fields(
                ResourceIds.ADDED,
                COORDINATORS,
                look.form(
                        routes,
                        ResourceIds.ADDED,
                        COORDINATORS,
                        CardForms.WRITTEN,
                        (caller, of, fields) -> forms.anew(of, CardForms.read(fields), caller.language()),
                        this::add));
        routes.press(ResourceIds.CARD, COORDINATORS, (caller, one) -> {
            requireOwn(caller, one.meeting());
            return Response.show(card.one(one, found(caller, one), caller.language()));
        });
        routes.press(ResourceIds.EDIT, COORDINATORS, (caller, one) -> {
            requireOwn(caller, one.meeting());
            return Response.ask(forms.of(one, found(caller, one), caller.language()));
        });
        routes.fields(
                ResourceIds.EDITED,
                COORDINATORS,
                look.form(
                        routes,
                        ResourceIds.EDITED,
                        COORDINATORS,
                        CardForms.WRITTEN,
                        (caller, edited, fields) -> forms.anew(edited, CardForms.read(fields), caller.language()),
                        this::edit));
        routes.press(ResourceIds.REMOVE, COORDINATORS, this::remove);
    }

    /** The deck is there also where no meeting is ahead. */
    private Response typed(Caller caller, Arguments given) {
        MeetingId meeting = suggestions
                .prepared(caller, given, MeetingChoice.CHANGEABLE, seatings.planned(caller.inCircle()))
                .map(MeetingView::id)
                .orElse(ResourceIds.NO_MEETING);
        return show(caller, new Leaf(meeting, 1), "");
    }

    private Response show(Caller caller, Leaf leaf, String news) {
        requireOwn(caller, leaf.meeting());
        return Response.show(card.of(leaf, decks.deck(caller.inCircle()), news, caller.language()));
    }

    private Response takeOver(Caller caller, Of of) {
        requireOwn(caller, of.meeting());
        int count = decks.takeOverStarter(caller.inCircle());
        return show(
                caller,
                new Leaf(of.meeting(), 1),
                texts.get(caller.language(), "resource.deck.takenOver", "count", count));
    }

    private Response add(Caller caller, Of of, Fields fields) {
        requireOwn(caller, of.meeting());
        ResourceCard added = decks.add(caller.inCircle(), CardForms.read(fields));
        return news(caller, of.meeting(), added, texts.get(caller.language(), "resource.deck.added", name(added)));
    }

    private Response edit(Caller caller, Edited edited, Fields fields) {
        requireOwn(caller, edited.meeting());
        CardText text = CardForms.read(fields);
        ResourceCard changed = decks.edit(caller.inCircle(), edited.card(), edited.revision(), text);
        return news(
                caller, edited.meeting(), changed, texts.get(caller.language(), "resource.deck.edited", name(changed)));
    }

    private Response remove(Caller caller, One one) {
        requireOwn(caller, one.meeting());
        ResourceCard gone = found(caller, one);
        decks.remove(caller.inCircle(), one.card());
        return show(
                caller,
                new Leaf(one.meeting(), one.page()),
                texts.get(caller.language(), "resource.deck.removed", name(gone)));
    }

    /** The page on which the card stands. */
    private Response news(Caller caller, MeetingId meeting, ResourceCard card, String news) {
        int place = decks.deck(caller.inCircle()).indexOf(card);
        return show(caller, new Leaf(meeting, 1 + Math.max(0, place) / DeckCard.SIZE), news);
    }

    private static Object[] name(ResourceCard card) {
        return new Object[] {"name", UserText.line(card.text().name(), ResourceWords.NAME)};
    }

    private ResourceCard found(Caller caller, One one) {
        return decks.card(caller.inCircle(), one.card());
    }

    private void requireOwn(Caller caller, MeetingId meeting) {
        if (!meeting.equals(ResourceIds.NO_MEETING)) {
            meetings.get(caller.inCircle(), meeting);
        }
    }
}
