package dev.kizuna.resource.discord;

import dev.kizuna.attendance.discord.Handout;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.paper.Sheets;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.Decks;

/** The circle's cards, put together: kept, dealt to tables, printed. What tables make of them is in {@link StoryRoom}. */
public final class CardRoom implements RoomAbove {
    private final DeckCommands deck;
    private final DealCommands dealing;
    private final PrintCommands printing;

    public CardRoom(
            Meetings meetings,
            Seatings seatings,
            Decks decks,
            Deals deals,
            Sheets sheets,
            MeetingRoom meetingRoom,
            Edge edge) {
        Texts texts = edge.texts();
        MeetingWords meetingWords = meetingRoom.words();
        MeetingSuggestions suggestions = meetingRoom.suggestions();
        ResourceWords words = new ResourceWords(texts);
        deck = new DeckCommands(
                decks,
                seatings,
                meetings,
                suggestions,
                new DeckCard(texts, words),
                new CardForms(texts),
                texts,
                edge.clock());
        dealing = new DealCommands(
                deals, seatings, meetings, new HandsCard(texts, meetingWords, words), new DealForm(texts), texts);
        printing = new PrintCommands(decks, deals, meetings, sheets, new Handout(texts, meetingWords), texts);
    }

    @Override
    public void register(Routes routes) {
        deck.register(routes);
        dealing.register(routes);
        printing.register(routes);
    }
}
