package dev.kizuna.member.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.spreadsheet.Grid;
import dev.kizuna.spreadsheet.Grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which column holds what, as people head their lists. */
class HeadingTest {

    @ParameterizedTest
    @CsvSource({
        "氏名, NAME",
        "お名前, NAME",
        "氏　名, NAME",
        "氏名（漢字）, NAME",
        "※氏名, NAME",
        "Full Name, NAME",
        "氏名(カナ), READING",
        "ﾌﾘｶﾞﾅ, READING",
        "よみがな, READING",
        "Furigana, READING",
        "姓, FAMILY",
        "名, GIVEN",
        "セイ, FAMILY_READING",
        "メイ, GIVEN_READING",
        "事業所名, ORGANISATION",
        "勤務先（所属）, ORGANISATION",
        "Organization, ORGANISATION",
        "分野, FIELD",
        "市町村, AREA",
        "Kizuna番号, NUMBER",
        "電話番号, PHONE",
        "TEL, PHONE",
        "携帯電話, MOBILE"
    })
    void aColumnIsKnownByManyWords(String heading, Column column) {
        assertThat(Column.under(heading)).contains(column);
    }

    @ParameterizedTest
    @CsvSource({"No.", "番号", "備考", "メールアドレス", "''", "山田 花子", "生年月日"})
    void otherColumnsAreLeftAlone(String heading) {
        assertThat(Column.under(heading)).isEmpty();
    }

    @Test
    void titlesAboveAreSkipped() {
        Heading.Found found = find(line("令和8年度 会員名簿"), line("2026/11/23現在"), line("氏名", "所属", "備考"), line("花子"));

        assertThat(found.heading().columns()).isEqualTo(Map.of(Column.NAME, 0, Column.ORGANISATION, 1));
        assertThat(found.heading().unread()).containsExactly("備考");
        assertThat(found.below()).hasSize(1);
    }

    @Test
    void mergedHeadingsInTwoLinesAreReadTogether() {
        Heading.Found found = find(
                line("お名前", "", "フリガナ", "", "所属", "連絡先", ""),
                line("姓", "名", "セイ", "メイ", "", "電話", "メール"),
                line("山田", "花子", "ヤマダ", "ハナコ", "A作業所", "075", "h@example.jp"));

        assertThat(found.heading().columns())
                .isEqualTo(Map.of(
                        Column.FAMILY, 0,
                        Column.GIVEN, 1,
                        Column.FAMILY_READING, 2,
                        Column.GIVEN_READING, 3,
                        Column.ORGANISATION, 4,
                        Column.PHONE, 5));
        assertThat(found.heading().unread()).containsExactly("メール");
        Row row = Row.of(found.heading(), found.below().get(0), typed -> Optional.empty());
        assertThat(row.name()).isEqualTo("山田 花子");
        assertThat(row.reading()).isEqualTo("ヤマダ ハナコ");
        assertThat(row.organisation()).isEqualTo("A作業所");
    }

    @Test
    void aSecondLineOfHeadingsBelowIsNoPerson() {
        Heading.Found found = find(line("氏名", "所属", "連絡先"), line("", "団体名", ""), line("花子", "A作業所", "075"));

        assertThat(found.below()).extracting(line -> line.cell(0)).containsExactly("花子");
    }

    @Test
    void ofTwoColumnsAlikeTheFirstCounts() {
        assertThat(find(line("氏名", "所属", "所属"), line("花子", "A", "B")).heading().columns())
                .containsEntry(Column.ORGANISATION, 1);
    }

    @Test
    void withoutAColumnOfNamesThereIsNoHeading() {
        assertThat(Heading.find(grid(line("所属", "分野"), line("A作業所", "福祉")))).isEmpty();
        assertThat(Heading.find(grid(line("山田 花子", "A作業所"), line("佐藤 太郎", "B病院"))))
                .isEmpty();
        assertThat(Heading.find(new Grid(List.of()))).isEmpty();
    }

    @Test
    void aDashSaysNothingAndHalfWidthKanaGrowWide() {
        Heading.Found found = find(line("氏名", "ふりがな", "所属"), line("山田 花子", "ﾔﾏﾀﾞ ﾊﾅｺ", "－"), line("", "", "ー"));

        Row row = Row.of(found.heading(), found.below().get(0), typed -> Optional.empty());
        assertThat(row.organisation()).isEmpty();
        assertThat(row.reading()).isEqualTo("ヤマダ ハナコ");
        assertThat(Row.of(found.heading(), found.below().get(1), typed -> Optional.empty())
                        .blank())
                .isTrue();
    }

    private static Heading.Found find(Line... lines) {
        Optional<Heading.Found> found = Heading.find(grid(lines));
        assertThat(found).isPresent();
        return found.orElseThrow();
    }

    private static Line line(String... cells) {
        return new Line(1, List.of(cells));
    }

    private static Grid grid(Line... lines) {
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            numbered.add(new Line(numbered.size() + 1, line.cells()));
        }
        return new Grid(numbered);
    }
}
