package dev.kizuna.paper;

import static dev.kizuna.paper.Crowd.MEETING;
import static dev.kizuna.paper.Crowd.solid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTagsTest {
    private static final double MARGIN = 3;

    private final Sheets sheets = new Sheets(new Texts("paper"));

    @ParameterizedTest
    @ValueSource(ints = {60, 300})
    void everybodyHasATagOfTheirOwnWithAllThatIsKnown(int size) {
        List<Attendee> people = Crowd.of(size);
        Pages pages = new Pages(sheets.nameTags(MEETING, Crowd.tags(people)).pdf());
        assertThat(pages.count()).isEqualTo(size / 10);
        for (int i = 0; i < size; i++) {
            Attendee one = people.get(i);
            String tag = tag(pages, i, MARGIN);
            assertThat(tag).startsWith(solid(one.organisation() + one.reading() + one.name()));
            assertThat(tag).endsWith(solid(one.field() + (i % 3 == 0 ? "" : "テーブル" + i % 3)));
        }
    }

    @Test
    void noLetterStandsOutsideATag() {
        int size = 60;
        Pages pages =
                new Pages(sheets.nameTags(MEETING, Crowd.tags(Crowd.of(size))).pdf());
        assertThat(letters(pages, size, MARGIN))
                .isEqualTo(pages.glyphs().stream()
                        .filter(glyph -> !glyph.text().isBlank())
                        .mapToInt(glyph -> glyph.text().length())
                        .sum());
    }

    @Test
    void aTagThatWereSmallerWouldNotHoldThem() {
        int size = 60;
        Pages pages =
                new Pages(sheets.nameTags(MEETING, Crowd.tags(Crowd.of(size))).pdf());
        assertThat(letters(pages, size, MARGIN + 3)).isLessThan(letters(pages, size, MARGIN));
    }

    @Test
    void noTwoFieldsHaveTheSameShapeOrLineAndColour() {
        List<Attendee> people = IntStream.range(0, 16)
                .mapToObj(i -> new Attendee("人" + i, "", "", "分野" + i))
                .toList();
        Marks marks = new Marks(people.stream());
        Set<String> shapes = new HashSet<>();
        Set<String> lines = new HashSet<>();
        for (Attendee one : people) {
            Marks.Mark mark = marks.of(one.field());
            shapes.add(mark.shape());
            lines.add(mark.line() + mark.colour());
        }
        assertThat(shapes).hasSize(16);
        assertThat(lines).hasSize(16);
    }

    @Test
    void theShapeOfAFieldIsTheSameOnAllItsTags() {
        List<NameTag> tags = List.of(
                new NameTag(new Attendee("一", "", "", "福祉"), List.of()),
                new NameTag(new Attendee("二", "", "", "医療"), List.of()),
                new NameTag(new Attendee("三", "", "", "福祉"), List.of()));
        Pages pages = new Pages(sheets.nameTags(MEETING, tags).pdf());
        String shape = tag(pages, 0, MARGIN).replace("一", "").replace("福祉", "");
        assertThat(shape).hasSize(1);
        assertThat(tag(pages, 2, MARGIN)).isEqualTo("三" + shape + "福祉");
        assertThat(tag(pages, 1, MARGIN)).doesNotContain(shape);
    }

    @Test
    void whoChangesTablesReadsThemInTheOrderOfTheRounds() {
        Pages pages = new Pages(sheets.nameTags(
                        MEETING, List.of(new NameTag(Crowd.of(1).get(0), List.of(3, 12, 1))))
                .pdf());
        assertThat(tag(pages, 0, MARGIN)).endsWith("テーブル3→12→1");
    }

    private static int letters(Pages pages, int size, double margin) {
        return IntStream.range(0, size).map(i -> tag(pages, i, margin).length()).sum();
    }

    /** What stands on the tag, at least so far from its edge. */
    private static String tag(Pages pages, int i, double margin) {
        int row = i % 10 / 2;
        return pages.within(
                i / 10 + 1,
                NameTags.LEFT + i % 2 * NameTags.WIDTH + margin,
                NameTags.TOP + row * NameTags.HEIGHT + margin,
                NameTags.WIDTH - 2 * margin,
                NameTags.HEIGHT - 2 * margin);
    }
}
