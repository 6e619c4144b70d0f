package dev.kizuna.grouping.discord;

import dev.kizuna.attendance.discord.DoorPart;
import dev.kizuna.attendance.discord.Handout;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.grouping.Proposals;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TableWishes;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.paper.Sheets;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The coordinators' side of the tables, put together; what people are told is in {@link ToldSeats}. */
public final class GroupingRoom implements RoomAbove, DoorPart {
    private final Seatings seatings;
    private final ProposalCommands proposing;
    private final PlanCommands plans;
    private final PublishCommands publishing;
    private final PersonCommands people;
    private final MoveCommands moving;
    private final WishCommands wishing;
    private final PairCommands pairing;
    private final EncounterCommands remembering;
    private final SheetCommands printing;
    private final Texts texts;

    public GroupingRoom(
            Members members,
            Meetings meetings,
            TableWishes wishes,
            Seatings seatings,
            Proposals proposals,
            Encounters encounters,
            Sheets sheets,
            MeetingRoom meetingRoom,
            Edge edge) {
        this.seatings = seatings;
        texts = edge.texts();
        MeetingWords words = meetingRoom.words();
        MeetingSuggestions suggestions = meetingRoom.suggestions();
        PlanCard card = new PlanCard(texts, words);
        PlanDesk desk = new PlanDesk(seatings, members, suggestions);
        proposing = new ProposalCommands(proposals, meetings, suggestions, card, texts, edge.clock());
        publishing = new PublishCommands(seatings, wishes, suggestions, card, texts, edge.clock());
        people = new PersonCommands(seatings, wishes, members, desk, texts);
        moving = new MoveCommands(seatings, desk, card, texts);
        wishing = new WishCommands(wishes, meetings, members, texts);
        pairing = new PairCommands(wishes, meetings, members, suggestions, texts);
        remembering = new EncounterCommands(encounters, meetings, members, suggestions, words, texts);
        printing = new SheetCommands(seatings, desk, sheets, new Handout(texts, words), texts);
        plans = new PlanCommands(seatings, desk, proposing, wishing, printing, remembering, card);
    }

    @Override
    public void register(Routes routes) {
        proposing.register(routes);
        plans.register(routes);
        publishing.register(routes);
        people.register(routes);
        moving.register(routes);
        wishing.register(routes);
        pairing.register(routes);
        remembering.register(routes);
        printing.register(routes);
    }

    @Override
    public List<Button> buttons(Caller coordinator, MeetingView meeting) {
        return meeting.isPublic() && meeting.state() != MeetingState.CANCELLED
                ? List.of(Button.secondary(
                        GroupingIds.PLAN.write(new Of(meeting)),
                        texts.get(coordinator.language(), "groups.button.plan")))
                : List.of();
    }

    @Override
    public Button way(MeetingView meeting, Language reader) {
        return Button.secondary(GroupingIds.BESIDE.write(new Of(meeting)), texts.get(reader, "groups.button.plan"));
    }

    @Override
    public Given seat(CircleId circle, MeetingId meeting, MemberId late) {
        TablePlan plan = seatings.seat(circle, meeting, late);
        return new Given(plan.tables().getOrDefault(late, List.of()), plan.isPublished());
    }
}
