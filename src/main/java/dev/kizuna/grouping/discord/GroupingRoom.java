package dev.kizuna.grouping.discord;

import dev.kizuna.attendance.discord.Handout;
import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.grouping.GroupingNotice;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TableWishes;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.paper.Sheets;
import dev.kizuna.persistence.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.buttons.Button;

/** The room's Discord side, put together. */
public final class GroupingRoom implements RoomAbove {
    private final PlanCommands plans;
    private final HandCommands hands;
    private final WishCommands wishing;
    private final EncounterCommands remembering;
    private final SheetCommands printing;
    private final OwnSeat own;
    private final PublicCards cards;
    private final Texts texts;

    /**
     * @param threads where each meeting is talked about
     * @param part of a room above
     */
    public GroupingRoom(
            Transactions transactions,
            Circles circles,
            Members members,
            Meetings meetings,
            TableWishes wishes,
            Seatings seatings,
            Encounters encounters,
            Function<MeetingId, Optional<ChannelId>> threads,
            NoticeTexts notices,
            Sheets sheets,
            TablePart part,
            MeetingRoom meetingRoom,
            Edge edge) {
        texts = edge.texts();
        MeetingWords words = meetingRoom.words();
        PlanCard card = new PlanCard(texts, words);
        plans = new PlanCommands(seatings, meetings, meetingRoom.suggestions(), card, texts, edge.clock());
        hands = new HandCommands(seatings, wishes, members, meetingRoom.suggestions(), card, texts);
        wishing = new WishCommands(wishes, meetings, members, meetingRoom.suggestions(), texts);
        remembering = new EncounterCommands(encounters, meetings, members, meetingRoom.suggestions(), words, texts);
        printing = new SheetCommands(seatings, meetingRoom.suggestions(), sheets, new Handout(texts, words), texts);
        own = new OwnSeat(seatings, members, words, part, texts);
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
        plans.register(routes);
        hands.register(routes);
        wishing.register(routes);
        remembering.register(routes);
        printing.register(routes);
        own.register(routes);
    }

    @Override
    public List<Button> buttons(Caller coordinator, MeetingView meeting) {
        return meeting.isPublic() && meeting.state() != MeetingState.CANCELLED
                ? List.of(Button.secondary(
                        GroupingIds.PLAN.write(new Of(meeting)),
                        texts.get(coordinator.language(), "groups.button.plan")))
                : List.of();
    }

    /** Begins to look after the cards that stand, once Discord can be reached. */
    public void start() {
        cards.start();
    }
}
