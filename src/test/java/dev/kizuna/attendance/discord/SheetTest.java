package dev.kizuna.attendance.discord;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.FileUpload;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What coordinators print for the door. */
class SheetTest extends OnDoorStage {

    @Test
    void theListHasAllWhoMayComeInTheOrderOfTheirReadings() throws IOException {
        MeetingView meeting = house.announced(null);
        person(meeting, "渡邉 三郎", "わたなべ さぶろう", GOING);
        person(meeting, "𠮷田 花子", "よしだ はなこ", MAYBE);
        person(meeting, "髙橋 次郎", "たかはし じろう", GOING);
        person(meeting, "山﨑 良子", "やまざき りょうこ", DECLINED);

        Response list = stage.coordinator().type("attendance sheet", Map.of());

        assertThat(list).isInstanceOf(Response.Whisper.class);
        assertThat(Visit.json(list)).contains("出席名簿", "処分");
        assertThat(text(list))
                .containsSubsequence("絆の会", "髙橋次郎", "参加", "𠮷田花子", "未定", "渡邉三郎", "参加")
                .doesNotContain("山﨑");
    }

    @Test
    void whatPeopleWroteForTheCoordinatorsStaysOffPaper() throws IOException {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.rsvps.note(house.reply(meeting, 1), "車いすで行きます");

        assertThat(text(stage.coordinator().type("attendance sheet", Map.of())))
                .contains("Person1")
                .doesNotContain("車いす");
    }

    @Test
    void whoCameUnannouncedIsOnTheList() throws IOException {
        MeetingView meeting = house.announced(null);
        door.walkIn(meeting, "飛田 入", "");

        assertThat(text(stage.coordinator().type("attendance sheet", Map.of()))).containsSubsequence("飛田入", "飛び入り");
    }

    @Test
    void nameTagsSayTheTableOfWhoeverHasOne() throws IOException {
        MeetingView meeting = house.announced(null);
        MemberId seated = person(meeting, "髙橋 次郎", "たかはし じろう", GOING);
        person(meeting, "渡邉 三郎", "わたなべ さぶろう", GOING);
        stage.planned = Map.of(seated, List.of(7, 2));

        Response tags = stage.coordinator().type("attendance sheet", Map.of("paper", Sheet.TAGS.name()));

        assertThat(Visit.json(tags)).contains("名札");
        assertThat(text(tags)).containsSubsequence("髙橋次郎", "テーブル7→2", "渡邉三郎").doesNotContain("テーブル渡");
    }

    @Test
    void oneButtonBringsTheOtherSheet() {
        house.announced(null);

        Response list = stage.coordinator().type("attendance sheet", Map.of());
        Response tags = stage.coordinator().press(button(list, "名札"));

        assertThat(file(list).getName()).startsWith("kizuna-list-").endsWith(".pdf");
        assertThat(file(tags).getName()).startsWith("kizuna-tags-").endsWith(".pdf");
        assertThat(file(stage.coordinator().press(button(tags, "出席名簿"))).getName())
                .isEqualTo(file(list).getName());
    }

    @Test
    void lettersThatCannotBePrintedAreToldOf() {
        MeetingView meeting = house.announced(null);
        person(meeting, "محمد", "むはんまど", GOING);

        assertThat(Visit.json(stage.coordinator().type("attendance sheet", Map.of())))
                .contains("〓", "ح د م");
    }

    @Test
    void membersGetNoSheet() {
        house.announced(null);
        String button = button(stage.coordinator().type("attendance sheet", Map.of()), "名札");

        assertThatThrownBy(() -> stage.member(1).type("attendance sheet", Map.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stage.member(1).press(button)).isInstanceOf(Refusal.class);
    }

    private MemberId person(MeetingView meeting, String name, String reading, Answer answer) {
        MemberId member = house.members
                .add(CIRCLE, new Profile(name, reading, "", "", ""))
                .id();
        house.record(meeting, member, answer, Bounds.NONE);
        return member;
    }

    private static FileUpload file(Response response) {
        return Visit.card(response).getAllDistinctFiles().iterator().next();
    }

    /** Without blanks. */
    private static String text(Response response) throws IOException {
        try (InputStream data = file(response).getData();
                PDDocument document = Loader.loadPDF(data.readAllBytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
