package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.AttendanceHouse;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.StageServers;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.paper.Sheets;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Visitors;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/** An {@link AttendanceHouse} with the room's Discord side; every meeting's card has an address. */
final class DoorStage extends Visitors {
    static final Texts TEXTS = new Texts("attendance", "rsvp", "meeting", "circle", "member", "discord", "paper");

    final AttendanceHouse door;
    final AttendanceRoom room;

    final HandWorker worker = new HandWorker();
    final StageServers servers = new StageServers();

    Map<MemberId, List<Integer>> planned = Map.of();
    final Map<MemberId, List<Integer>> told = new HashMap<>();
    final Map<UserId, ChannelId> inVoice = new HashMap<>();

    @Nullable
    String address = "https://discord.com/channels/1/2/3";

    DoorStage(Transactions transactions) {
        super(new MeetingHouse(transactions).built());
        door = AttendanceHouse.over(house);
        MeetingRoom meetings = house.meetingRoom(TEXTS);
        room = new AttendanceRoom(
                door.attendances,
                door.doors,
                door.summaries,
                house.meetings,
                house.members,
                meeting -> Optional.ofNullable(address),
                (circle, meeting) -> told,
                (circle, meeting) -> planned,
                new PaperTables(),
                circle -> inVoice,
                new CircleAuthority(house.circles),
                new Sheets(TEXTS),
                meetings,
                new Edge(new PaperDiscord(), servers, TEXTS, worker, house.clock));
        door.attendances.watchedBy(room::changed);
        room.register(routes);
    }

    /** Whoever comes late sits at table 7; tables are seen elsewhere. */
    private static final class PaperTables implements DoorPart {
        @Override
        public Button way(MeetingView meeting, Language reader) {
            return Button.secondary("groups.beside:" + meeting.id().value(), reader == Language.JA ? "席割り" : "Tables");
        }

        @Override
        public Given seat(CircleId circle, MeetingId meeting, MemberId late) {
            return new Given(List.of(7), true);
        }
    }
}
