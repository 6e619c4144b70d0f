package dev.kizuna.paper;

import static dev.kizuna.paper.Crowd.IN_ENGLISH;
import static dev.kizuna.paper.Crowd.MEETING;
import static dev.kizuna.paper.Crowd.solid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private final Sheets sheets = new Sheets(new Texts("paper"));

    @Test
    void eachTablesNumberIsSeenFromBothSidesAcrossAHall() {
        Pages pages = new Pages(sheets.tableCards(MEETING, 12).pdf());
        assertThat(pages.count()).isEqualTo(12);
        assertThat(pages.page(12)).isEqualTo("テーブル12テーブル12");
        List<Glyph> digits = pages.glyphs().stream()
                .filter(glyph -> glyph.page() == 12 && "12".contains(glyph.text()))
                .toList();
        assertThat(digits)
                .hasSize(4)
                .allSatisfy(digit -> assertThat(digit.points()).isGreaterThan(200));
        assertThat(digits).extracting(Glyph::turn).containsExactlyInAnyOrder(180f, 180f, 0f, 0f);
    }

    @Test
    void anEnglishReaderHasTableCardsInEnglish() {
        assertThat(new Pages(sheets.tableCards(IN_ENGLISH, 1).pdf()).page(1)).isEqualTo("Table1Table1");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 9, 12})
    void allWhoSitAtATableStandOnItsPageWithTheirRoles(int size) {
        List<TableList> tables = List.of(table(1, size), table(2, size));
        Pages pages = new Pages(sheets.tables(MEETING, tables).pdf());
        assertThat(pages.count()).isEqualTo(2);
        double line = size <= 8 ? 27 : 18;
        for (TableList table : tables) {
            assertThat(pages.page(table.table())).contains("テーブル" + table.table());
            for (int i = 0; i < size; i++) {
                Attendee one = table.seats().get(i).attendee();
                double top = 50 + i * line;
                assertThat(pages.within(table.table(), 10, top, 24, line))
                        .isEqualTo(table.seats().get(i).role());
                assertThat(pages.within(table.table(), 34, top, 75, line)).isEqualTo(solid(one.reading() + one.name()));
                assertThat(pages.within(table.table(), 109, top, 54, line)).isEqualTo(solid(one.organisation()));
                assertThat(pages.within(table.table(), 172, top, 24, line)).isEqualTo(solid(one.field()));
            }
        }
    }

    @Test
    void aTableOfManyGoesOnOverleaf() {
        Pages pages = new Pages(sheets.tables(MEETING, List.of(table(1, 13))).pdf());
        assertThat(pages.count()).isEqualTo(2);
        assertThat(pages.page(2)).contains("テーブル1", "ページ2/2");
    }

    @Test
    void whereThereAreSeveralRoundsThePageSaysWhich() {
        List<TableList> third = List.of(new TableList(3, 2, table(2, 5).seats()));
        assertThat(new Pages(sheets.tables(MEETING, third).pdf()).page(1)).contains("第3ラウンドテーブル2");
        assertThat(new Pages(sheets.tables(IN_ENGLISH, third).pdf()).page(1)).contains("Round3,table2");
    }

    private static TableList table(int number, int size) {
        List<TableList.Seat> seats = new ArrayList<>();
        for (Attendee one : Crowd.of(size)) {
            seats.add(new TableList.Seat(one, seats.isEmpty() ? "進行役" : seats.size() == 1 ? "記録係" : ""));
        }
        return new TableList(0, number, seats);
    }
}
