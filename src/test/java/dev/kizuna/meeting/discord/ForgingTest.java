package dev.kizuna.meeting.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Audience;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.PlanPart;
import dev.kizuna.meeting.Planning;
import dev.kizuna.meeting.Wording;
import dev.kizuna.meeting.discord.Ids.Move;
import dev.kizuna.meeting.discord.Ids.Sheet;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Custom ids carry state, never authority. */
@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class ForgingTest {
    private Planning planning;
    private Coordination coordinator;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        coordinator = new Coordination(planning);
    }

    @Test
    void noButtonOrFormReachesAnotherServersMeeting() {
        MeetingView ours = planning.announced("会", "2026-12-05T14:00");
        MeetingView draft = planning.draft("案", "2026-12-06T14:00");
        coordinator.fromAnotherServer();

        for (MeetingView meeting : List.of(ours, draft)) {
            for (var format : List.of(
                    Ids.PANEL,
                    Ids.KEEP,
                    Ids.EDIT,
                    Ids.TIME,
                    Ids.NEW,
                    Ids.CANCEL,
                    Ids.CANCEL_FORM,
                    Ids.CLOSE,
                    Ids.REOPEN,
                    Ids.NUMBER,
                    Ids.DISCARD,
                    Ids.DISCARDED)) {
                refused(
                        format.name(),
                        MeetingRefusal.NOT_FOUND,
                        () -> coordinator.press(format.write(Ids.one(meeting))));
            }
            refused(
                    MeetingRefusal.NOT_FOUND,
                    () -> coordinator.fillIn(
                            Ids.NUMBER_FORM.write(Ids.one(meeting)), Map.of("in-year", "1", "total", "5")));
            for (PlanForm form : PlanForm.values()) {
                refused(
                        form.name(),
                        MeetingRefusal.NOT_FOUND,
                        () -> coordinator.fillIn(
                                Ids.FORM.write(Sheet.on(form, meeting)), Map.of("TITLE", "盗", "WHEN", "12/24 14:00")));
            }
            Move move = new Move(
                    meeting.id(),
                    meeting.revision(),
                    at("2026-12-24T14:00").getEpochSecond(),
                    at("2026-12-24T16:00").getEpochSecond());
            refused(MeetingRefusal.NOT_FOUND, () -> coordinator.press(Ids.MOVE.write(move)));
            refused(
                    ChoiceRefusal.NONE_AHEAD,
                    () -> coordinator.type("meeting close", Map.of("meeting", Coordination.id(meeting.id()))));
        }

        assertThat(planning.meetings().list(CIRCLE)).containsExactly(planning.seen(ours), planning.seen(draft));
        assertThat(planning.seen(ours)).isEqualTo(ours);
        assertThat(planning.seen(draft)).isEqualTo(draft);
        assertThat(planning.meetings().list(Planning.OTHER_CIRCLE)).isEmpty();
    }

    @Test
    void noWordsOfAnotherServerAreRead() {
        long kept = planning.wordings().keep(CIRCLE, new Wording(Map.of(PlanPart.TITLE, "内緒")));
        coordinator.fromAnotherServer();

        refused(
                MeetingRefusal.WORDING_GONE,
                () -> coordinator.press(Ids.REWORD.write(Sheet.blank().withWording(kept))));
        refused(
                MeetingRefusal.WORDING_GONE,
                () -> coordinator.fillIn(
                        Ids.FORM.write(Sheet.blank().withWording(kept)), Map.of("TITLE", "盗", "WHEN", "12/24 14:00")));
    }

    @Test
    void aMovedTimeIsCheckedAgainWhateverTheButtonSays() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");
        Move past = new Move(meeting.id(), meeting.revision(), 0, 3600);
        Move backwards = new Move(
                meeting.id(),
                meeting.revision(),
                at("2026-12-24T14:00").getEpochSecond(),
                at("2026-12-24T13:00").getEpochSecond());

        refused(MeetingRefusal.STARTS_IN_THE_PAST, () -> coordinator.press(Ids.MOVE.write(past)));
        refused(MeetingRefusal.ENDS_BEFORE_START, () -> coordinator.press(Ids.MOVE.write(backwards)));
    }

    @Test
    void membersHaveTheirOwnListAndNothingElse() {
        assertThat(coordinator.routes().commands())
                .filteredOn(command -> command.audience() != Audience.COORDINATORS)
                .extracting(command -> command.path())
                .containsExactly("meetings");
        assertThat(coordinator.routes().components())
                .filteredOn(component -> component.audience() != Audience.COORDINATORS)
                .extracting(component -> component.format().name())
                .containsExactly("meeting.upcoming");
    }
}
