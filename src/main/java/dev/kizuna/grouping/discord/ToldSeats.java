package dev.kizuna.grouping.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.GroupingNotice;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.persistence.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What people are told of their seats, put together: the card with all tables, each one's own by notice and by button. */
public final class ToldSeats implements RoomAbove {
    private final OwnSeat own;
    private final PublicCards cards;

    /**
     * @param threads where each meeting is talked about
     * @param part of a room above
     */
    public ToldSeats(
            Transactions transactions,
            Circles circles,
            Members members,
            Seatings seatings,
            Function<MeetingId, Optional<ChannelId>> threads,
            NoticeTexts notices,
            TablePart part,
            MeetingRoom meetingRoom,
            Edge edge) {
        Texts texts = edge.texts();
        MeetingWords words = meetingRoom.words();
        own = new OwnSeat(seatings, members, edge.servers(), words, part, texts);
        cards = new PublicCards(
                transactions,
                seatings,
                circles,
                threads,
                edge.messenger(),
                new PublicCard(texts, words),
                edge.worker());
        notices.register(
                GroupingNotice.SEATED.kind(), new SeatLetters(seatings, members, circles, threads, words, own, texts));
        seatings.watchedBy(cards);
    }

    /** The entities of this side, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(SeatingCard.class);
    }

    @Override
    public void register(Routes routes) {
        own.register(routes);
    }

    /** Begins to look after the cards that stand, once Discord can be reached. */
    public void start() {
        cards.start();
    }
}
