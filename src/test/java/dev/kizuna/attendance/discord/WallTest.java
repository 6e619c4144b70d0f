package dev.kizuna.attendance.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.kizuna.attendance.AttendanceRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.Test;

/** Members check in alone, with what hangs on the wall and what their reminders carry. */
class WallTest extends OnDoorStage {

    @Test
    void theWordOnTheWallChecksIn() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        String word = door.attendances.code(CIRCLE, meeting.id());
        Response wall = stage.coordinator().type("attendance code", Map.of());
        assertThat(Visit.json(wall)).contains("# " + word, "11:30");
        assertThat(Visit.card(wall).getAllDistinctFiles()).hasSize(1);
        door.until(meeting, Duration.ofMinutes(10));

        assertThat(Visit.json(stage.member(1).type("checkin", Map.of("code", word))))
                .contains("受付しました", "絆の会");
        stage.told.put(house.member(1), List.of(3));
        assertThat(Visit.json(stage.member(1).type("checkin", Map.of("code", word))))
                .contains("もう済んでいます", "お席は **テーブル3** です");
        refused(AttendanceRefusal.WRONG_CODE, () -> stage.member(2).type("checkin", Map.of("code", "さくら")));
        assertThat(door.door(meeting).here()).isEqualTo(1);
    }

    @Test
    void whenTheMeetingHasJustEndedItsWordIsStillMeant() {
        MeetingView was = house.announced(null);
        String word = door.attendances.code(CIRCLE, was.id());
        door.to(was.end().plus(Duration.ofMinutes(10)));
        MeetingView next = house.announced(null);

        assertThat(Visit.json(stage.coordinator().type("attendance code", Map.of())))
                .contains("# " + word);
        door.to(was.end().plus(Duration.ofHours(13)));
        assertThat(Visit.json(stage.coordinator().type("attendance code", Map.of())))
                .contains("# " + door.attendances.code(CIRCLE, next.id()));
    }

    @Test
    void withoutACardThereIsNoPictureButStillTheWord() {
        MeetingView meeting = house.announced(null);
        stage.address = null;

        Response wall = stage.coordinator().type("attendance code", Map.of());

        assertThat(Visit.json(wall)).contains(door.attendances.code(CIRCLE, meeting.id()));
        assertThat(Visit.card(wall).getAllDistinctFiles()).isEmpty();
    }

    @Test
    void thePictureIsReadAsTheAddress() throws Exception {
        String address = "https://discord.com/channels/1443000000000000001/1443000000000000002/1443000000000000003";

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrPicture.of(address)));

        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        BinaryBitmap bits =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), pixels)));
        assertThat(new QRCodeReader().decode(bits).getText()).isEqualTo(address);
        assertThat(width).isGreaterThanOrEqualTo(600);
    }

    @Test
    void theButtonStandsInWhatIsShownFromTheDayBeforeUntilTheEnd() {
        MeetingView meeting = house.announced(null);

        assertThat(buttons(meeting)).isEmpty();
        door.until(meeting, Duration.ofHours(24));
        assertThat(buttons(meeting)).extracting(Button::getLabel).containsExactly("会場で受付する");
        door.to(meeting.end());
        assertThat(buttons(meeting)).isEmpty();
    }

    @Test
    void thereIsNoneForWhatDoesNotTakePlace() {
        MeetingView meeting = house.announced(null);
        door.until(meeting, Duration.ofHours(2));

        assertThat(buttons(house.meetings.cancel(CIRCLE, meeting.id(), null))).isEmpty();
        assertThat(buttons(house.draft(null))).isEmpty();
    }

    @Test
    void whoDoesNotComeIsShownTheButtonOnlyWhileTheDoorIsOpen() {
        MeetingView meeting = house.announced(null);
        CheckinButton button = new CheckinButton(DoorStage.TEXTS, house.clock);

        door.until(meeting, Duration.ofHours(25));
        assertThat(button.buttons(meeting, true, Language.JA)).hasSize(1);
        assertThat(button.buttons(meeting, false, Language.JA)).isEmpty();
        door.until(meeting, Duration.ofMinutes(30));
        assertThat(button.buttons(meeting, false, Language.JA)).hasSize(1);
        door.to(meeting.end());
        assertThat(button.buttons(meeting, true, Language.JA)).isEmpty();
    }

    @Test
    void theButtonWorksInDirectMessagesNearTheMeetingAlone() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        door.until(meeting, Duration.ofHours(2));
        String button = Objects.requireNonNull(buttons(meeting).get(0).getCustomId());

        refused(AttendanceRefusal.TOO_EARLY, () -> alone(1).press(button));
        door.until(meeting, Duration.ofMinutes(20));
        assertThat(Visit.json(alone(1).press(button))).contains("受付しました");
        refused(AttendanceRefusal.NOT_OF_THE_CIRCLE, () -> alone(77).press(button));
        refused(
                AttendanceRefusal.OF_ANOTHER_SERVER,
                () -> stage.visit(stage.caller(OTHER_CIRCLE, 1, Language.JA, false))
                        .press(button));
        assertThat(door.door(meeting).here()).isEqualTo(1);
    }

    @Test
    void tooEarlyIsSaidWithTheHour() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);

        assertThatThrownBy(() -> door.alone(meeting, 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(DoorStage.TEXTS.refusal(Language.JA, refusal, typed -> typed))
                                .contains("受付は 2026年12月5日（土）11:30", "からです"));
    }

    private List<Button> buttons(MeetingView meeting) {
        return new CheckinButton(DoorStage.TEXTS, house.clock).buttons(meeting, true, Language.JA);
    }

    private Visit alone(long user) {
        return stage.visit(stage.caller(null, user, Language.JA, false));
    }
}
