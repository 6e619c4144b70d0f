package dev.kizuna.grouping.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coordinators see who sat with whom, and correct it. */
class EncounterCommandsTest extends OnTablesStage {

    @Test
    void whatWasWrittenDownIsShownAndCorrected() {
        MeetingView meeting = tables.withGuests(6);
        List<MemberId> people =
                GroupingHouse.everybody(tables.propose(meeting, 2).plan().round(1));
        Response none = stage.coordinator().type("groups encounters", Map.of());
        assertThat(Visit.json(none)).contains("まだ記録がありません");
        tables.publish(meeting);
        tables.arrive(meeting, people.subList(0, 5));
        tables.end(meeting);
        Response shown = stage.coordinator().press(GroupingIds.ENCOUNTERS.write(new GroupingIds.Of(meeting)));
        assertThat(Visit.json(shown)).contains("テーブル1", "テーブル2");
        Response unnamed = stage.coordinator().type("groups encounters", Map.of());
        assertThat(Visit.json(unnamed)).as("the meeting that was just held").isEqualTo(Visit.json(shown));

        Response form = stage.coordinator().press(Visit.customId(shown, "groups.correct"));
        stage.coordinator()
                .fill(
                        Visit.customId(form, "groups.corrected"),
                        Map.of(
                                "person",
                                List.of(Long.toString(people.get(0).value())),
                                "table",
                                List.of("２"),
                                "round",
                                List.of("1")));
        stage.coordinator()
                .fill(
                        Visit.customId(form, "groups.corrected"),
                        Map.of("person", List.of(Long.toString(people.get(1).value())), "table", List.of("0")));

        Response alone = stage.coordinator()
                .fill(
                        Visit.customId(form, "groups.corrected"),
                        Map.of("person", List.of(Long.toString(people.get(1).value())), "table", List.of("9")));
        assertThat(Visit.json(alone)).contains("このテーブルには、ほかにどなたもいません");
        stage.coordinator()
                .fill(
                        Visit.customId(form, "groups.corrected"),
                        Map.of("person", List.of(Long.toString(people.get(1).value())), "table", List.of("0")));

        assertThat(tables.encounters
                        .of(CIRCLE, meeting.id())
                        .get(0)
                        .tables()
                        .get(1)
                        .guests())
                .anyMatch(guest -> guest.person().id().equals(people.get(0)));
        assertThat(GroupingHouse.everybody(
                        tables.encounters.of(CIRCLE, meeting.id()).get(0)))
                .hasSize(4);
        Response asked = stage.coordinator().press(Visit.customId(shown, "groups.metAskAgain"));
        assertThat(Visit.json(asked)).contains("手で直したところもふくめて消えます");
        assertThat(GroupingHouse.everybody(
                        tables.encounters.of(CIRCLE, meeting.id()).get(0)))
                .as("one press does not write over what was corrected")
                .hasSize(4);
        stage.coordinator().press(Visit.customId(asked, "groups.metAgain"));
        assertThat(GroupingHouse.everybody(
                        tables.encounters.of(CIRCLE, meeting.id()).get(0)))
                .hasSize(5);
    }
}
