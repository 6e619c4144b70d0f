package dev.kizuna.attendance.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.attendance.AttendanceRefusal;
import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A coordinator with one thumb at the door. */
class PanelTest extends AtThePanel {
    private static final ChannelId HALL = new ChannelId(31);

    @Test
    void aPressOnANameChecksInAndOneBesideItTakesItBack() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"), member("青木 一郎", "あおき いちろう"));

        Response panel = panel();
        assertThat(labels(panel)).startsWith("青木 一郎", "山田 花子");
        Response one = stage.coordinator().press(button(panel, "山田 花子"));
        assertThat(Visit.json(one)).contains("**山田 花子** さんを受け付けました", "来た **1**", "予定 **2**", "まだの方　1名");
        Response back = stage.coordinator().press(button(one, "↩️ 取り消す"));
        assertThat(Visit.json(back)).contains("受付を取り消しました", "来た **0**");
        assertThat(door.door(meeting).here()).isZero();
    }

    @Test
    void beforeTheDoorOpensItIsAskedAndMayGoOn() {
        MeetingView meeting = house.announced(null);
        MemberId person = member("山田 花子", "やまだ");
        house.record(meeting, person, GOING, Bounds.NONE);

        Response asked = panel();
        assertThat(Visit.json(asked)).contains("受付を開きますか", "11:30");
        Response open = stage.coordinator().press(Visit.customId(asked, "attendance.open"));
        assertThat(Visit.json(open)).contains("まだ開始の30分前になっていません");
        Response in = stage.coordinator().press(button(open, "山田 花子"));
        assertThat(Visit.json(in)).contains("受け付けました");

        Response typed = stage.coordinator().type("attendance checkin", Map.of("person", "山田"));
        assertThat(Visit.json(typed)).contains("受付を開きますか");
        assertThat(Visit.json(stage.coordinator().press(Visit.customId(typed, "attendance.in"))))
                .contains("もう受付が済んでいます");
    }

    @Test
    void justAfterTheEndItIsStillTheDoorOfTheMeetingThatWasHeld() {
        MeetingView held = atTheDoor(member("山田 花子", "やまだ はなこ"));
        MeetingView next = house.announced(null);
        door.to(held.end().plus(Duration.ofHours(1)));
        assertThat(Visit.json(panel())).contains("山田 花子").doesNotContain("受付を開きますか");
        assertThat(Visit.json(stage.coordinator().type("attendance checkin", Map.of("person", "山田"))))
                .contains("受け付けました");
        assertThat(door.door(held).here()).isEqualTo(1);

        door.to(held.end().plus(Duration.ofHours(13)));
        assertThat(Visit.json(panel())).contains("受付を開きますか");
        door.until(next, Duration.ofMinutes(10));
        assertThat(Visit.json(panel())).contains("まだの方　0名");
    }

    @Test
    void whatIsNeededLessOftenIsInTheMenu() {
        atTheDoor(member("山田 花子", "やまだ はなこ"));
        Response panel = panel();
        assertThat(labels(panel)).contains("席割り", "受付の合言葉とQRコード", "印刷：出席名簿", "印刷：名札", "出席のまとめ");

        assertThat(Visit.json(go(panel, Deed.CODE))).contains("受付の合言葉");
        assertThat(Visit.json(go(panel, Deed.SUMMARY))).contains("出席のまとめ");
        assertThat(Visit.json(go(panel, Deed.PRINT_LIST))).contains("出席名簿");
        assertThat(Visit.json(go(panel, Deed.PRINT_TAGS))).contains("名札");
    }

    private Response go(Response panel, Deed deed) {
        return stage.coordinator().choose(Visit.customId(panel, "attendance.list"), deed.name());
    }

    @Test
    void theSameCanBeTyped() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));

        Response in = stage.coordinator().type("attendance checkin", Map.of("person", "やまだ"));
        assertThat(Visit.json(in)).contains("受け付けました", "来た **1**");
        assertThat(Visit.json(stage.coordinator().type("attendance undo", Map.of("person", "やまだ"))))
                .contains("取り消しました");
        assertThat(Visit.json(stage.coordinator().type("attendance undo", Map.of("person", "やまだ"))))
                .contains("まだされていません");
        assertThat(door.door(meeting).here()).isZero();
    }

    @Test
    void aWalkInIsWrittenInTwoFields() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));
        Response form = stage.coordinator().press(Visit.customId(panel(), "attendance.walkIn"));
        assertThat(labels(form)).containsExactly("お名前", "所属または分野");

        Response panel = stage.coordinator()
                .fill(
                        Visit.customId(form, "attendance.walkedIn"),
                        Map.of("name", List.of("長岡 一郎"), "from", List.of("長岡製作所")));

        assertThat(Visit.json(panel)).contains("**長岡 一郎** さんを受け付けました。\\n**飛び入り**", "来た **1**", "予定 **1**");
        assertThat(door.door(meeting).chairs()).isEqualTo(2);
    }

    @Test
    void thoseInVoiceBesideTheCoordinatorAreCheckedInByOnePress() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        door.until(meeting, Duration.ofMinutes(15));
        assertThat(labels(panel())).noneMatch(label -> label.startsWith("通話"));
        stage.inVoice.put(new UserId(DoorStage.COORDINATOR), HALL);
        stage.inVoice.put(new UserId(1), HALL);
        stage.inVoice.put(new UserId(2), new ChannelId(32));
        Response panel = panel();

        Response in = stage.coordinator().press(button(panel, "通話にいる人を受付（2）"));

        assertThat(Visit.json(in)).contains("新しく 1名、すでに 0名", "通話にいる1名は、まだ名簿にありません", "来た **1**");
        assertThat(door.at(meeting, house.member(1)).isHere()).isTrue();
        stage.inVoice.remove(new UserId(DoorStage.COORDINATOR));
        refused(AttendanceRefusal.NOT_IN_VOICE, () -> stage.coordinator().press(button(panel, "通話にいる人を受付（2）")));
    }

    @Test
    void membersAndOtherCirclesAreTurnedAway() {
        atTheDoor(member("山田 花子", "やまだ はなこ"));
        String in = button(panel(), "山田 花子");

        refused(CircleRefusal.COORDINATORS_ONLY, () -> stage.member(1).press(in));
        refused(
                MeetingRefusal.NOT_FOUND,
                () -> stage.visit(stage.caller(OTHER_CIRCLE, 1, Language.JA, true))
                        .press(in));
    }
}
