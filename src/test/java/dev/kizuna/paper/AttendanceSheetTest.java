package dev.kizuna.paper;

import static dev.kizuna.paper.Crowd.IN_ENGLISH;
import static dev.kizuna.paper.Crowd.MEETING;
import static dev.kizuna.paper.Crowd.solid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceSheetTest {
    private static final double TOP = 34;
    private static final double LINE = 12;

    private final Sheets sheets = new Sheets(new Texts("paper"));

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 300})
    void everybodyStandsWholeInTheirOwnLineAndColumns(int size) {
        List<Attendee> people = Crowd.of(size);
        Pages pages = new Pages(sheets.attendance(MEETING, Crowd.lines(people)).pdf());
        for (int i = 0; i < size; i++) {
            Attendee one = people.get(i);
            int page = i / AttendanceSheet.LINES + 1;
            double top = TOP + i % AttendanceSheet.LINES * LINE;
            assertThat(pages.within(page, 30, top, 59, LINE)).isEqualTo(solid(one.reading() + one.name()));
            assertThat(pages.within(page, 89, top, 48, LINE)).isEqualTo(solid(one.organisation()));
            assertThat(pages.within(page, 137, top, 25, LINE)).isEqualTo(solid(one.field()));
            assertThat(pages.within(page, 162, top, 15, LINE)).isEqualTo("参加");
            assertThat(pages.within(page, 177, top, 19, LINE)).isEqualTo(i % 8 == 0 ? "初参加" : "");
        }
    }

    @Test
    void sixtyPeopleFillThreePagesThatSayWhichTheyAre() {
        Pages pages =
                new Pages(sheets.attendance(MEETING, Crowd.lines(Crowd.of(60))).pdf());
        assertThat(pages.count()).isEqualTo(3);
        for (int page = 1; page <= 3; page++) {
            assertThat(pages.page(page))
                    .contains(solid(MEETING.title()), solid(MEETING.numbers()), solid(MEETING.when()))
                    .contains("ページ" + page + "/3");
        }
    }

    @Test
    void aLetterStandsBeforeItsFirstPersonAndAtTheTopOfEachPage() {
        Pages pages =
                new Pages(sheets.attendance(MEETING, Crowd.lines(Crowd.of(60))).pdf());
        assertThat(pages.within(1, 10, TOP, 8, LINE)).isEqualTo("あ");
        assertThat(pages.within(1, 10, TOP + LINE, 8, LINE)).isEmpty();
        assertThat(pages.within(1, 10, TOP + 6 * LINE, 8, LINE)).isEqualTo("か");
        assertThat(pages.within(2, 10, TOP, 8, LINE)).isEqualTo("た");
        assertThat(pages.within(2, 196, TOP - 2, 14, 250)).isEqualTo("あかさたなはまやらわ");
    }

    @Test
    void threeLinesAtLeastAreLeftForThoseWhoComeUnannounced() {
        assertThat(pages(60)).isEqualTo(3);
        assertThat(pages(61)).isEqualTo(4);
        assertThat(pages(0)).isEqualTo(1);
    }

    @Test
    void nothingStandsWhereAPrinterCannotPrint() {
        Pages pages =
                new Pages(sheets.attendance(MEETING, Crowd.lines(Crowd.of(60))).pdf());
        assertThat(pages.glyphs()).isNotEmpty().allSatisfy(glyph -> {
            assertThat(glyph.left()).isGreaterThan(5);
            assertThat(glyph.right()).isLessThan(205);
            assertThat(glyph.top()).isGreaterThan(5);
            assertThat(glyph.bottom()).isLessThan(290);
        });
    }

    @Test
    void usualNamesAreReadAtArmsLength() {
        List<ListEntry> line =
                List.of(new ListEntry(new Attendee("髙橋 美咲", "たかはし みさき", "乙訓ひまわり福祉会", "福祉"), "た", "参加", ""));
        Pages pages = new Pages(sheets.attendance(MEETING, line).pdf());
        assertThat(pages.glyphs())
                .filteredOn(glyph -> "髙橋美咲".contains(glyph.text()))
                .hasSize(4)
                .allSatisfy(glyph -> assertThat(glyph.points()).isGreaterThan(14.9));
        assertThat(pages.glyphs())
                .allSatisfy(glyph -> assertThat(glyph.points()).isGreaterThan(8));
    }

    @Test
    void anEnglishReaderHasItInEnglish() {
        Pages pages = new Pages(
                sheets.attendance(IN_ENGLISH, Crowd.lines(Crowd.of(3))).pdf());
        assertThat(pages.page(1)).contains("Attendance", "page1of1", "Organisation");
    }

    private int pages(int people) {
        return new Pages(sheets.attendance(MEETING, Crowd.lines(Crowd.of(people)))
                        .pdf())
                .count();
    }
}
