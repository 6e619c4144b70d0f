package dev.kizuna.paper;

import static dev.kizuna.paper.Crowd.MEETING;
import static dev.kizuna.paper.Crowd.solid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardSheetsTest {
    private static final double FRAME = 7;

    private final Sheets sheets = new Sheets(new Texts("paper"));

    @Test
    void eachCardStandsWholeInItsFrameEightToAPage() {
        List<CardFace> cards = cards(20);
        Pages pages = new Pages(sheets.cards(MEETING, cards).pdf());
        assertThat(pages.count()).isEqualTo(3);
        for (int i = 0; i < cards.size(); i++) {
            CardFace card = cards.get(i);
            assertThat(card(pages, i, FRAME))
                    .isEqualTo(solid(card.kind() + card.field() + card.name() + card.offer())
                            + (card.table() == 0 ? "" : "テーブル" + card.table()));
        }
    }

    @Test
    void noLetterStandsWhereItIsCut() {
        Pages pages = new Pages(sheets.cards(MEETING, cards(20)).pdf());
        int within = 0;
        for (int i = 0; i < 20; i++) {
            within += card(pages, i, FRAME).length();
        }
        assertThat(within)
                .isEqualTo(pages.page(1).length()
                        + pages.page(2).length()
                        + pages.page(3).length());
    }

    private static String card(Pages pages, int i, double frame) {
        int row = i % 8 / 2;
        return pages.within(
                i / 8 + 1,
                i % 2 * CardSheets.WIDTH + frame,
                row * CardSheets.HEIGHT + frame,
                CardSheets.WIDTH - 2 * frame,
                CardSheets.HEIGHT - 2 * frame);
    }

    private static List<CardFace> cards(int count) {
        List<CardFace> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(new CardFace(
                    i % 2 == 0 ? "商店街のお肉屋さん" + i : "生活困窮者自立相談支援窓口・就労準備支援事業のご案内" + i,
                    i % 3 == 0,
                    i % 3 == 0 ? "フォーマル" : "インフォーマル",
                    "地域の見守り",
                    "毎朝お店の前を通る人の顔を覚えていて、姿が見えないと声をかけてくれる。".repeat(1 + i % 3),
                    i / 8));
        }
        return cards;
    }
}
