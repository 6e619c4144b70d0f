package dev.kizuna.resource.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.attendance.discord.Handout;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.paper.CardFace;
import dev.kizuna.paper.Sheets;
import dev.kizuna.resource.CardText;
import dev.kizuna.resource.Deal;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.Decks;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.ResourceKind;
import dev.kizuna.resource.ResourceRefusal;
import dev.kizuna.resource.discord.ResourceIds.Print;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The cards on paper, to be cut out. */
final class PrintCommands {
    private final Decks decks;
    private final Deals deals;
    private final Meetings meetings;
    private final Sheets sheets;
    private final Handout handout;
    private final Texts texts;

    PrintCommands(Decks decks, Deals deals, Meetings meetings, Sheets sheets, Handout handout, Texts texts) {
        this.decks = decks;
        this.deals = deals;
        this.meetings = meetings;
        this.sheets = sheets;
        this.handout = handout;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.press(ResourceIds.PRINT, COORDINATORS, this::print);
    }

    private Response print(Caller caller, Print print) {
        MeetingView meeting = meetings.get(caller.inCircle(), print.meeting());
        Language reader = caller.language();
        List<CardFace> faces = print.pile() == Pile.DECK ? deck(caller.inCircle(), reader) : hands(meeting, reader);
        String said = print.pile() == Pile.DECK
                ? texts.get(reader, "resource.print.deck", "count", faces.size())
                : texts.get(reader, "resource.print.tables", "count", faces.size());
        Pile other = print.pile() == Pile.DECK ? Pile.TABLES : Pile.DECK;
        return Response.later(() -> Response.whisper(handout.of(
                sheets.cards(handout.heading(meeting, reader), faces),
                said,
                "kizuna-cards-" + meeting.id().value(),
                reader,
                List.of(Button.secondary(
                        ResourceIds.PRINT.write(new Print(meeting.id(), other)), texts.word(reader, other))))));
    }

    private List<CardFace> deck(CircleId circle, Language reader) {
        List<CardFace> faces =
                decks.deck(circle).stream().map(card -> face(card, 0, reader)).toList();
        if (faces.isEmpty()) {
            throw new Refusal(ResourceRefusal.EMPTY_DECK);
        }
        return faces;
    }

    private List<CardFace> hands(MeetingView meeting, Language reader) {
        Deal deal = deals.find(meeting.circle(), meeting.id())
                .orElseThrow(() -> new Refusal(ResourceRefusal.NOTHING_DEALT));
        List<CardFace> faces = new ArrayList<>();
        for (int table = 1; table <= deal.tables().size(); table++) {
            for (ResourceCard card : deal.table(table)) {
                faces.add(face(card, table, reader));
            }
        }
        return faces;
    }

    private CardFace face(ResourceCard card, int table, Language reader) {
        CardText text = card.text();
        return new CardFace(
                text.name(),
                text.kind() == ResourceKind.FORMAL,
                texts.word(reader, text.kind()),
                text.field(),
                text.offer(),
                table);
    }
}
