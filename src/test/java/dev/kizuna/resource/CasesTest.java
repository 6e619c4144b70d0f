package dev.kizuna.resource;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import org.junit.jupiter.api.Test;

/** The fictional case that a meeting's tables talk about. */
class CasesTest extends InResourceHouse {
    private static final CaseText TEXT = new CaseText("Aさんの一歩", "Aさん（35歳）は、\r\n五年ほど家にいます。");

    @Test
    void aCaseIsKeptForItsMeeting() {
        MeetingView meeting = house.announced(null);
        assertThat(room.cases.find(CIRCLE, meeting.id())).isEmpty();

        room.cases.write(CIRCLE, meeting.id(), 0, TEXT, ResourceHouse.COORDINATOR);

        FictionalCase kept = room.cases.find(CIRCLE, meeting.id()).orElseThrow();
        assertThat(kept.text().text()).isEqualTo("Aさん（35歳）は、\n五年ほど家にいます。");
        assertThat(kept.writtenBy()).isEqualTo(ResourceHouse.COORDINATOR);
    }

    @Test
    void whenTwoCoordinatorsWriteTheSecondIsShownTheFirst() {
        MeetingView meeting = house.announced(null);
        room.cases.write(CIRCLE, meeting.id(), 0, TEXT, ResourceHouse.COORDINATOR);
        CaseText other = new CaseText("別の題", "別の文");

        Written<FictionalCase> second = room.cases.write(CIRCLE, meeting.id(), 0, other, new UserId(901));

        assertThat(second.kept()).isFalse();
        assertThat(second.now().text()).isEqualTo(TEXT);
        assertThat(room.cases
                        .write(CIRCLE, meeting.id(), second.now().revision(), other, new UserId(901))
                        .now()
                        .text())
                .isEqualTo(other);
    }

    @Test
    void aCaseOfAnotherCirclesMeetingIsNotFoundAndNoneIsWrittenForACancelledOne() {
        MeetingView meeting = house.announced(null);

        refused(MeetingRefusal.NOT_FOUND, () -> room.cases.find(OTHER_CIRCLE, meeting.id()));
        refused(
                MeetingRefusal.NOT_FOUND,
                () -> room.cases.write(OTHER_CIRCLE, meeting.id(), 0, TEXT, ResourceHouse.COORDINATOR));
        house.meetings.cancel(CIRCLE, meeting.id(), null);
        refused(
                ResourceRefusal.CANCELLED,
                () -> room.cases.write(CIRCLE, meeting.id(), 0, TEXT, ResourceHouse.COORDINATOR));
    }

    @Test
    void nothingOfACaseReachesALog() {
        assertThat(TEXT).hasToString("CaseText[]");
    }
}
