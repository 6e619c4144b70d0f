package dev.kizuna.attendance.discord;

import static dev.kizuna.attendance.discord.Spot.BEGINNING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Servers;
import dev.kizuna.discord.Visit;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Visitors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

/** What a panel says of what has just happened is true as long as it stands, and said to those who may know it. */
class PanelNewsTest extends AtThePanel {
    @Test
    void whoCoordinatesNoMoreIsShownNobodyElseOnAPanelThatIsOpen() {
        MemberId hanako = member("山田 花子", "やまだ");
        MeetingView meeting = atTheDoor(hanako, member("青木 一郎", "あおき"));
        List<MessageCreateData> drawn = drawn(panel());
        UserId hand = new UserId(Visitors.COORDINATOR);

        stage.servers.members.put(hand, new Servers.Belonging(Set.of(), true));
        house.clock.pass(OpenFor.BELIEVED.plusSeconds(1));
        door.checkIn(meeting, hanako);
        stage.worker.pass(Duration.ofSeconds(2));
        int before = drawn.size();
        assertThat(Visit.json(drawn.get(before - 1))).contains("来た **1**");

        stage.servers.members.put(hand, new Servers.Belonging(Set.of(), false));
        house.clock.pass(OpenFor.BELIEVED.plusSeconds(1));
        door.walkIn(meeting, "飛入 太郎", "");
        stage.worker.pass(Duration.ofSeconds(2));
        assertThat(drawn).hasSize(before);
    }

    @Test
    void theTableOfWhoHasJustComeIsTheOneTheyAreToldNow() {
        MemberId hanako = member("山田 花子", "やまだ");
        MeetingView meeting = atTheDoor(hanako);
        stage.told.put(hanako, List.of(3));
        Response in = stage.coordinator().press(button(panel(), "山田 花子〔3〕"));
        assertThat(Visit.json(in)).contains("**テーブル3**");
        List<MessageCreateData> drawn = drawn(in);

        stage.told.put(hanako, List.of(4));
        stage.room.changed(meeting.id());
        stage.worker.pass(Duration.ofSeconds(2));

        assertThat(Visit.json(drawn.get(drawn.size() - 1)))
                .contains("**テーブル4**")
                .doesNotContain("**テーブル3**");
    }

    @Test
    void takingBackNobodyOffersToBringNobodyBack() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));

        Response undone = stage.coordinator().type("attendance undo", Map.of("person", "山田"));

        assertThat(Visit.json(undone)).contains("受付は、まだされていません").doesNotContain("戻せます");
        assertThat(isOff(undone, "↩️ 取り消す")).isTrue();
        assertThat(door.door(meeting).here()).isZero();
    }

    @Test
    void aWalkInWhoGoesByTheNameOfSomebodyAwaitedIsPointedOut() {
        MemberId hanako = member("山田 花子", "やまだ はなこ");
        MeetingView meeting = atTheDoor(hanako);
        house.members.edit(CIRCLE, hanako, profile -> new Profile("山田 花子", "やまだ はなこ", "相談支援センター", "", ""));

        assertThat(Visit.json(walkIn(meeting, "山田花子", "ひだまり"))).contains("同じお名前の方が、まだの方にもいます");
        assertThat(Visit.json(walkIn(meeting, "飛入 太郎", "ひだまり"))).doesNotContain("同じお名前の方が");
    }

    private Response walkIn(MeetingView meeting, String name, String from) {
        return stage.coordinator()
                .fill(
                        AttendanceIds.WALKED_IN.write(new AttendanceIds.Look(meeting.id(), BEGINNING)),
                        Map.of("name", List.of(name), "from", List.of(from)));
    }

    /** Fills as the panel is drawn anew. */
    private static List<MessageCreateData> drawn(Response panel) {
        List<MessageCreateData> drawn = new ArrayList<>();
        requireNonNull(((Response.Show) panel).whenShown()).accept(drawn::add);
        return drawn;
    }
}
