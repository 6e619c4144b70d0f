package dev.kizuna.attendance.discord;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.Test;

/** The figures as an organiser reads them, and the ways from a meeting's panel. */
class FiguresTest extends OnDoorStage {

    @Test
    void aFieldIsSetAgainstTheMeetingBefore() {
        MeetingView first = house.announced(null);
        for (int i = 0; i < 3; i++) {
            door.checkIn(first, person("社長" + i, "企業・個人事業主"));
        }
        door.checkIn(first, person("医師", "医療"));
        house.clock.pass(Duration.ofDays(20));
        MeetingView second = house.announced(null);
        for (int i = 0; i < 9; i++) {
            door.checkIn(second, person("社長" + i, "企業・個人事業主"));
        }
        door.until(second, Duration.ZERO);

        Response summary = stage.coordinator().type("attendance summary", Map.of());

        assertThat(Visit.json(summary))
                .contains("企業・個人事業主　前回3名 → 今回9名", "医療　前回1名 → 今回0名")
                .contains("の4名 → 今回 **9名**（+5）", "初参加 6名");
    }

    @Test
    void untilTheEndWhoIsMissingMayStillCome() {
        MeetingView meeting = house.announced(null);
        house.record(meeting, person("長岡 一郎", ""), GOING, Bounds.NONE);
        door.until(meeting, Duration.ZERO);
        assertThat(Visit.json(stage.coordinator().type("attendance summary", Map.of())))
                .contains("まだの方 1名", "長岡 一郎");

        door.to(meeting.end());
        assertThat(Visit.json(stage.coordinator().type("attendance summary", Map.of())))
                .contains("席があり、来られなかった方 1名", "長岡 一郎");
    }

    @Test
    void afterTheEndTheSummaryIsOfTheMeetingThatWas() {
        MeetingView was = house.announced(null);
        door.to(was.end().plus(Duration.ofHours(1)));
        MeetingView next = house.announced(null);

        String id = Visit.customId(stage.coordinator().type("attendance summary", Map.of()), "attendance.panel");
        assertThat(id).endsWith(":" + was.id().value());
        String named = Visit.customId(
                stage.coordinator()
                        .type(
                                "attendance summary",
                                Map.of("meeting", "id:" + next.id().value())),
                "attendance.panel");
        assertThat(named).endsWith(":" + next.id().value());
    }

    @Test
    void theWaysStandOnTheMeetingsPanel() {
        MeetingView meeting = house.announced(null);
        assertThat(stage.room.buttons(coordinator(), meeting))
                .extracting(Button::getLabel)
                .containsExactly("受付", "受付の合言葉");
        door.until(meeting, Duration.ofMinutes(30));

        for (Button button : stage.room.buttons(coordinator(), meeting)) {
            assertThat(stage.coordinator().press(Objects.requireNonNull(button.getCustomId())))
                    .isNotNull();
        }
        assertThat(stage.room.buttons(coordinator(), meeting)).hasSize(3);
        assertThat(stage.room.buttons(coordinator(), house.draft(null))).isEmpty();
        assertThat(stage.room.buttons(coordinator(), house.meetings.cancel(CIRCLE, meeting.id(), null)))
                .isEmpty();
    }

    private Caller coordinator() {
        return stage.caller(CIRCLE, DoorStage.COORDINATOR, Language.JA, true);
    }

    private MemberId person(String name, String field) {
        return house.members.find(CIRCLE, name).stream()
                .findFirst()
                .orElseGet(() -> house.members.add(CIRCLE, new Profile(name, "", "", field, "")))
                .id();
    }
}
