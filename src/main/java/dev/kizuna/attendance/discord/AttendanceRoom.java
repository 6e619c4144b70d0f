package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.attendance.Doors;
import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.Summaries;
import dev.kizuna.attendance.discord.AttendanceIds.Of;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.paper.Sheets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.buttons.Button;

/** The room's Discord side, put together. */
public final class AttendanceRoom implements RoomAbove {
    private final PanelCommands panels;
    private final ArrivalCommands arrivals;
    private final CodeCommands codes;
    private final SummaryCommands summing;
    private final SheetCommands printing;
    private final OwnCheckin own;
    private final OpenPanels open;
    private final Texts texts;
    private final Clock clock;

    /**
     * @param addresses where each meeting's card stands
     * @param told where people sit, as far as they were told
     * @param planned the same as far as it is planned, to be printed on name tags
     * @param tables what else the room of the tables does here
     * @param whereabouts who is in voice on a circle's server, and in which channel
     */
    public AttendanceRoom(
            Attendances attendances,
            Doors doors,
            Summaries summaries,
            Meetings meetings,
            Members members,
            Function<MeetingId, Optional<String>> addresses,
            PlannedTables told,
            PlannedTables planned,
            DoorPart tables,
            Function<CircleId, Map<UserId, ChannelId>> whereabouts,
            CircleAuthority authority,
            Sheets sheets,
            MeetingRoom meetingRoom,
            Edge edge) {
        texts = edge.texts();
        clock = edge.clock();
        MeetingWords words = meetingRoom.words();
        MeetingSuggestions suggestions = meetingRoom.suggestions();
        EarlyCard early = new EarlyCard(texts, words);
        VoiceDoor voice = new VoiceDoor(attendances, whereabouts);
        open = new OpenPanels(edge.worker());
        DoorDesk desk = new DoorDesk(doors, told, voice, new PanelCard(texts, words, tables), open, authority, edge);
        codes = new CodeCommands(attendances, meetings, suggestions, addresses, words, texts);
        summing = new SummaryCommands(summaries, meetings, suggestions, new SummaryCard(texts, words), clock);
        printing = new SheetCommands(doors, planned, suggestions, sheets, new Handout(texts, words), texts);
        panels = new PanelCommands(desk, suggestions, early, codes, printing, summing);
        arrivals = new ArrivalCommands(attendances, members, desk, tables, voice, suggestions, early, texts, clock);
        own = new OwnCheckin(attendances, told, words, texts);
    }

    /** Something that the panels at a meeting's door show has changed: who is here, who is coming, who sits where. */
    public void changed(MeetingId meeting) {
        open.changed(meeting);
    }

    @Override
    public void register(Routes routes) {
        panels.register(routes);
        arrivals.register(routes);
        codes.register(routes);
        summing.register(routes);
        printing.register(routes);
        own.register(routes);
    }

    @Override
    public List<Button> buttons(Caller coordinator, MeetingView meeting) {
        if (!meeting.isPublic() || meeting.state() == MeetingState.CANCELLED) {
            return List.of();
        }
        Language reader = coordinator.language();
        Of of = new Of(meeting);
        List<Button> ways = new ArrayList<>();
        ways.add(Button.secondary(AttendanceIds.PANEL.write(of), texts.get(reader, "attendance.button.panel")));
        ways.add(Button.secondary(AttendanceIds.CODE.write(of), texts.get(reader, "attendance.button.code")));
        if (Hours.of(meeting, clock.instant()) != Hours.EARLY) {
            ways.add(Button.secondary(AttendanceIds.SUMMARY.write(of), texts.get(reader, "attendance.button.summary")));
        }
        return ways;
    }
}
