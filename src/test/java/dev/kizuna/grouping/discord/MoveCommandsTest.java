package dev.kizuna.grouping.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.grouping.GroupingRefusal;
import dev.kizuna.grouping.discord.GroupingIds.Move;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a table to a person to a place, without typing; what follows is told before. */
class MoveCommandsTest extends OnTablesStage {
    private MeetingView meeting;
    private Response card;
    private MemberId one;
    private MemberId other;

    @BeforeEach
    void propose() {
        meeting = tables.withGuests(8);
        card = stage.coordinator().type("groups propose", Map.of("tables", 2L));
        one = at(1);
        other = at(2);
    }

    private MemberId at(int table) {
        return tables.report(meeting)
                .plan()
                .round(1)
                .tables()
                .get(table - 1)
                .guests()
                .get(0)
                .person()
                .id();
    }

    private Response person() {
        Response table = stage.coordinator().choose(Visit.customId(card, "groups.table"), 1);
        return stage.coordinator().choose(Visit.customId(table, "groups.person"), one.value());
    }

    @Test
    void aPersonIsMovedAfterSeeingWhatFollows() {
        Response effect = stage.coordinator().choose(Visit.customId(person(), "groups.target"), 2);
        assertThat(Visit.json(effect)).contains("テーブル1から2へ移すと", "はじめて同席する組：12 → 13", "入れ替える相手");
        assertThat(tables.tableOf(meeting, one)).isEqualTo(1);

        Response moved = stage.coordinator().press(Visit.customId(effect, "groups.move"));

        assertThat(Visit.json(moved)).contains("移しました");
        assertThat(tables.tableOf(meeting, one)).isEqualTo(2);
        refused(
                GroupingRefusal.CHANGED_MEANWHILE,
                () -> stage.coordinator().press(Visit.customId(effect, "groups.move")));
    }

    @Test
    void twoChangePlaces() {
        Response effect = stage.coordinator().choose(Visit.customId(person(), "groups.target"), 2);
        Response swap = stage.coordinator().choose(Visit.customId(effect, "groups.other"), other.value());
        assertThat(Visit.json(swap)).contains("を入れ替えると", "はじめて同席する組：12 → 12");

        stage.coordinator().press(Visit.customId(swap, "groups.swap"));

        assertThat(tables.tableOf(meeting, one)).isEqualTo(2);
        assertThat(tables.tableOf(meeting, other)).isEqualTo(1);
    }

    @Test
    void byTypingTheEffectIsTheSame() {
        Response effect =
                stage.coordinator().type("groups move", Map.of("person", Long.toString(one.value()), "table", 2L));

        stage.coordinator().press(Visit.customId(effect, "groups.move"));

        assertThat(tables.tableOf(meeting, one)).isEqualTo(2);
    }

    @Test
    void aPersonIsPinnedAndUnpinned() {
        Response pinned = stage.coordinator().press(Visit.customId(person(), "groups.pin"));
        assertThat(Visit.json(pinned)).contains("テーブル1に固定しました", "固定をやめる");

        Response free = stage.coordinator().press(Visit.customId(pinned, "groups.pin"));
        assertThat(Visit.json(free)).contains("このテーブルに固定");

        stage.coordinator().type("groups pin", Map.of("person", Long.toString(one.value()), "table", 2L));
        tables.propose(meeting, 2);
        assertThat(tables.tableOf(meeting, one)).isEqualTo(2);
    }

    @Test
    void whatSomebodyCanDoIsMarkedByAPress() {
        Response marked = stage.coordinator().press(Visit.customId(person(), "groups.trait"));
        assertThat(Visit.json(marked)).contains("✓ 進行役ができる");
        assertThat(tables.wishes.traits(CIRCLE).get(one)).containsExactly(Trait.CAN_FACILITATE);

        stage.coordinator().press(Visit.customId(marked, "groups.trait"));
        assertThat(tables.wishes.traits(CIRCLE)).isEmpty();
    }

    @Test
    void aTableOrRoundThatIsNotThereIsRefused() {
        String menu = Visit.customId(card, "groups.table");

        assertThatThrownBy(() -> stage.coordinator().choose(menu, 7)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        stage.coordinator().press(GroupingIds.WHO.write(new GroupingIds.Who(meeting.id(), 3, one))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stage.coordinator()
                        .press(GroupingIds.MOVE.write(new Move(meeting.id(), 1, 1, new MemberId(4711), 1))))
                .isInstanceOf(Refusal.class);
    }
}
