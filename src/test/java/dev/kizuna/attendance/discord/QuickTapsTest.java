package dev.kizuna.attendance.discord;

import static dev.kizuna.rsvp.Answer.GOING;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

/** Several press at once, or one does so quickly: nothing moves under a thumb, and nothing is undone unasked. */
class QuickTapsTest extends AtThePanel {
    @Test
    void twoQuickTapsNeverReachSomebodyElse() {
        MemberId[] people = new MemberId[6];
        for (int i = 0; i < 6; i++) {
            people[i] = member("名前" + i, "なまえ" + i);
        }
        MeetingView meeting = atTheDoor(people);

        Response before = panel();
        for (int i = 0; i < 6; i += 2) {
            Response after = stage.coordinator().press(button(before, "名前" + i));
            assertThat(Visit.json(after).split("\\\\n"))
                    .as("no line more")
                    .hasSameSizeAs(Visit.json(before).split("\\\\n"));
            assertThat(labels(after)).as("nothing is wider or narrower").isEqualTo(labels(before));
            assertThat(Visit.customIds(after)).as("nothing moves").hasSameSizeAs(Visit.customIds(before));
            assertThat(labels(after).indexOf("名前" + i)).isEqualTo(labels(before).indexOf("名前" + i));
            assertThat(isOff(after, "名前" + i)).as("and takes no second press").isTrue();
            stage.coordinator().press(button(before, "名前" + i));
            before = after;
        }
        assertThat(door.door(meeting).here()).isEqualTo(3);
        house.clock.pass(Duration.ofSeconds(1));
        assertThat(labels(panel()))
                .as("whoever looks anew sees those who are not here yet")
                .startsWith("名前1", "名前3", "名前5");
    }

    @Test
    void nobodyWhoIsNewOnTheListComesBetweenNamesThatAreShown() {
        MeetingView meeting = atTheDoor(member("石川 美穂", "いしかわ"), member("山田 花子", "やまだ"));
        Response panel = panel();
        house.record(meeting, member("青木 一郎", "あおき"), GOING, Bounds.NONE);

        Response in = stage.coordinator().press(button(panel, "石川 美穂"));

        assertThat(labels(in)).startsWith("石川 美穂", "山田 花子").doesNotContain("青木 一郎");
        assertThat(Visit.json(in)).contains("予定 **3**", "まだの方　2名");
        house.clock.pass(Duration.ofSeconds(1));
        assertThat(labels(panel())).startsWith("青木 一郎", "山田 花子");
    }

    @Test
    void whatAnotherHandDoesIsDrawnOnMyPanelAndNothingMovesThere() {
        MemberId hanako = member("山田 花子", "やまだ");
        MeetingView meeting = atTheDoor(member("石川 美穂", "いしかわ"), hanako, member("青木 一郎", "あおき"));
        Response mine = stage.coordinator().press(button(panel(), "石川 美穂"));
        List<MessageCreateData> drawn = new ArrayList<>();
        requireNonNull(((Response.Show) mine).whenShown()).accept(content -> drawn.add(content));
        stage.worker.pass(Duration.ofSeconds(1));
        assertThat(drawn).extracting(Visit::json).as("what it says already").containsOnly(Visit.json(mine));

        door.checkIn(meeting, hanako);
        stage.worker.pass(Duration.ofSeconds(1));

        Response anew = Response.show(drawn.get(drawn.size() - 1));
        assertThat(Visit.json(anew)).contains("来た **2**", "まだの方　1名", "**石川 美穂** さんを受け付けました");
        assertThat(labels(anew)).isEqualTo(labels(mine));
        assertThat(isOff(anew, "石川 美穂")).isTrue();
        assertThat(Visit.json(anew).split("\\\\n"))
                .as("no line more")
                .hasSameSizeAs(Visit.json(mine).split("\\\\n"));
    }

    @Test
    void whoWantedToPressAMomentLaterThanAnotherHandTakesNothingBack() {
        MemberId hanako = member("山田 花子", "やまだ");
        MeetingView meeting = atTheDoor(hanako, member("青木 一郎", "あおき"));
        Response mine = stage.coordinator().press(button(panel(), "青木 一郎"));
        door.checkIn(meeting, hanako);
        AtomicReference<MessageCreateData> drawn = new AtomicReference<>(Visit.card(mine));
        requireNonNull(((Response.Show) mine).whenShown()).accept(content -> {
            drawn.set(content);
            return true;
        });
        stage.worker.work();
        Response anew = Response.show(drawn.get());
        assertThat(Visit.json(anew)).contains("来た **2**");

        Response same = stage.coordinator().press(button(anew, "山田 花子"));

        assertThat(Visit.json(same)).contains("もう受付が済んでいます", "続けて、次の方のお名前を");
        assertThat(isOff(same, "↩️ 取り消す")).as("what another hand has said").isTrue();
        assertThat(door.door(meeting).here()).isEqualTo(2);
    }

    @Test
    void twoQuickTapsOnTakingBackTakeBackOnce() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));
        Response in = stage.coordinator().press(button(panel(), "山田 花子"));

        Response back = stage.coordinator().press(button(in, "↩️ 取り消す"));

        assertThat(isOff(back, "↩️ 取り消す")).isTrue();
        assertThat(Visit.json(back)).as("what it does no more").doesNotContain("戻せます");
        assertThat(isOff(back, "山田 花子")).isFalse();
        assertThat(door.door(meeting).here()).isZero();
    }

    @Test
    void inTheListOfAllThosePressedAreMarkedAndPressedAgainToTakeItBack() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));
        Response all = see(panel(), View.LIST);

        Response one = stage.coordinator().press(button(all, "山田 花子"));
        house.clock.pass(Duration.ofSeconds(1));
        Response again = see(one, View.LIST);
        Response back = stage.coordinator().press(button(again, "山田 花子"));

        assertThat(labels(back)).startsWith("山田 花子");
        assertThat(door.door(meeting).here()).isZero();
        Response in = stage.coordinator().press(button(back, "↩️ 取り消す"));
        assertThat(Visit.json(in)).contains("さんを受け付けました");
        assertThat(door.door(meeting).here()).isEqualTo(1);
    }

    @Test
    void whatAnotherHandDidIsSeenAtTheNextPressAndNotUndoneByIt() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"), member("青木 一郎", "あおき いちろう"));
        Response mine = panel();
        Response theirs = panel();
        stage.coordinator().press(button(theirs, "山田 花子"));

        Response same = stage.coordinator().press(button(mine, "山田 花子"));
        assertThat(Visit.json(same)).contains("もう受付が済んでいます", "来た **1**");
        assertThat(door.door(meeting).here()).isEqualTo(1);
        Response other = stage.coordinator().press(button(mine, "青木 一郎"));
        assertThat(Visit.json(other)).contains("来た **2**");
    }
}
