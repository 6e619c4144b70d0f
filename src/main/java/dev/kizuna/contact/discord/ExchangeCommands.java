package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.ANYONE;

import dev.kizuna.contact.Cards;
import dev.kizuna.contact.Exchanges;
import dev.kizuna.contact.discord.ContactIds.At;
import dev.kizuna.contact.discord.ContactIds.Raise;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Meetings;

/** 名刺交換: the buttons under the notice, which decide what those at one's table see. */
final class ExchangeCommands {
    private final Cards cards;
    private final Exchanges exchanges;
    private final Meetings meetings;
    private final Visitors visitors;
    private final ExchangeCard card;
    private final Texts texts;

    ExchangeCommands(
            Cards cards, Exchanges exchanges, Meetings meetings, Visitors visitors, ExchangeCard card, Texts texts) {
        this.cards = cards;
        this.exchanges = exchanges;
        this.meetings = meetings;
        this.visitors = visitors;
        this.card = card;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.press(
                ContactIds.EXCHANGE,
                ANYONE,
                (caller, at) -> visitors.looking(caller, at.circle(), viewer -> show(caller, at, "")));
        routes.press(
                ContactIds.RAISE,
                ANYONE,
                (caller, raise) -> visitors.looking(caller, raise.circle(), viewer -> raise(caller, raise)));
    }

    private Response raise(Caller caller, Raise raise) {
        MemberId self = visitors.self(caller, raise.circle()).id();
        exchanges.raise(raise.circle(), raise.meeting(), self, raise.what().items());
        String news = raise.what() == Raised.NOTHING
                ? texts.get(caller.language(), "exchange.takenBack")
                : texts.get(caller.language(), "exchange.done");
        return show(caller, new At(raise.circle(), raise.meeting()), news);
    }

    private Response show(Caller caller, At at, String news) {
        CircleId circle = at.circle();
        MemberId self = visitors.self(caller, circle).id();
        MeetingId meeting = meetings.get(circle, at.meeting()).id();
        return Response.show(card.of(
                meetings.get(circle, meeting),
                exchanges.tablemates(circle, meeting, self),
                Reach.of(cards.own(circle, self), exchanges.raised(circle, meeting, self)),
                news,
                caller.language()));
    }
}
