package dev.kizuna.resource.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.resource.CardText;
import dev.kizuna.resource.Deal;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.ResourceKind;
import dev.kizuna.resource.ResourceRefusal;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What a coordinator does with the deck. */
class CardsTest extends OnTableStage {

    @Test
    void theStarterDeckIsTakenOverWithOneButton() {
        house.announced(null);
        Response empty = deck();
        assertThat(Visit.json(empty)).contains("まだカードがありません");

        Response full = stage.coordinator().press(Visit.customId(empty, "resource.starter"));

        assertThat(Visit.json(full)).contains("30枚を入れました", "全部で30枚", "居場所 5");
        assertThat(Visit.customIds(full)).noneMatch(id -> id.startsWith("resource.starter"));
        fits(full);
        Response next = stage.coordinator()
                .press(Visit.customIds(full).stream()
                        .filter(id -> id.startsWith("resource.deck") && id.endsWith(":2"))
                        .findFirst()
                        .orElseThrow());
        assertThat(Visit.json(next)).contains("2／4");
    }

    @Test
    void afterTheMeetingTheCardsAreStillThoseOfItsTables() {
        MeetingView was = tables.tables.withGuests(6);
        tables.tables.propose(was, 2);
        tables.tables.door.to(was.end().plus(Duration.ofDays(3)));
        house.announced(null);

        assertThat(Visit.customId(deck(), "resource.starter"))
                .endsWith(":" + was.id().value());
    }

    @Test
    void aCardIsMadeEditedAndRemovedByForms() {
        house.announced(null);
        Response made = fill(deck(), "resource.add", "resource.added", "図書館", "INFORMAL", "居場所", "一日いられる");
        assertThat(Visit.json(made)).contains("「図書館」を入れました", "インフォーマル・居場所", "一日いられる");

        Response card = stage.coordinator().press(Visit.customId(made, "resource.card"));
        Response edited = fill(card, "resource.edit", "resource.edited", "中央図書館", "FORMAL", "学び", "本がある");
        assertThat(Visit.json(edited)).contains("「中央図書館」を直しました", "フォーマル・学び");

        Response again = stage.coordinator().press(Visit.customId(edited, "resource.card"));
        Response removed = stage.coordinator().press(Visit.customId(again, "resource.remove"));
        assertThat(Visit.json(removed)).contains("「中央図書館」を外しました", "まだカードがありません");
        assertThat(tables.decks.deck(CIRCLE)).isEmpty();
    }

    @Test
    void aFormOpenedBeforeAnotherCoordinatorsChangeChangesNothing() {
        house.announced(null);
        ResourceCard card = tables.add("図書館", ResourceKind.FORMAL, "居場所");
        Response form = stage.coordinator().press(Visit.customId(open(), "resource.edit"));
        tables.decks.edit(CIRCLE, card.id(), card.revision(), new CardText("図書館", ResourceKind.FORMAL, "学び", "先に直した"));

        refused(
                ResourceRefusal.CARD_CHANGED,
                () -> stage.coordinator()
                        .fill(Visit.customId(form, "resource.edited"), card("図書館", "FORMAL", "居場所", "後から")));
    }

    @Test
    void theDeckIsThereWithoutAMeetingAndIsNotDealtThen() {
        Response deck = deck();

        assertThat(Visit.customIds(deck)).noneMatch(id -> id.startsWith("resource.hands"));
        Response made = fill(deck, "resource.add", "resource.added", "図書館", "INFORMAL", "居場所", "一日いられる");
        assertThat(Visit.json(made)).contains("「図書館」を入れました");
    }

    @Test
    void cardsAreDealtAndEachTablesAreShown() {
        MeetingView meeting = house.announced(null);
        tables.decks.takeOverStarter(CIRCLE);
        Response none = stage.coordinator().press(Visit.customId(deck(), "resource.hands"));
        assertThat(Visit.json(none)).contains("まだ配っていません");

        Response dealt = deal(none, "６", "5");

        assertThat(Visit.json(dealt)).contains("カードを配りました", "6テーブルに5枚ずつ", "**テーブル1**", "◆", "◇");
        fits(dealt);
        Deal deal = tables.deals.find(CIRCLE, meeting.id()).orElseThrow();
        assertThat(Visit.json(dealt)).contains(deal.table(1).get(0).text().name());
    }

    @Test
    void dealingAgainSaysFirstThatItReplaces() {
        MeetingView meeting = house.announced(null);
        tables.dealt(meeting, 6, 5);
        Response hands = stage.coordinator().press(Visit.customId(deck(), "resource.hands"));
        Response form = stage.coordinator().press(Visit.customId(hands, "resource.deal"));
        assertThat(Visit.json(form)).contains("いまのカードは入れ替わります", "6テーブルに5枚ずつ");

        stage.coordinator().fill(Visit.customId(form, "resource.dealt"), typed("tables", "4", "each", "6"));
        assertThat(tables.deals.find(CIRCLE, meeting.id()).orElseThrow().tables())
                .hasSize(4);
        refused(
                ResourceRefusal.DEALT_MEANWHILE,
                () -> stage.coordinator()
                        .fill(Visit.customId(form, "resource.dealt"), typed("tables", "8", "each", "3")));
    }

    @Test
    void asManyTablesAreOfferedAsArePlanned() {
        MeetingView meeting = tables.tables.withGuests(12);
        tables.tables.propose(meeting, 3);
        Response hands = stage.coordinator().press(Visit.customId(deck(), "resource.hands"));

        Response form = stage.coordinator().press(Visit.customId(hands, "resource.deal"));

        assertThat(Visit.json(form)).contains("\"value\":\"3\"");
    }

    @Test
    void dealingToOtherTablesThanPeopleSitAtIsAskedAbout() {
        MeetingView meeting = tables.tables.withGuests(12);
        tables.tables.propose(meeting, 3);
        tables.decks.takeOverStarter(CIRCLE);
        Response hands = stage.coordinator().press(Visit.customId(deck(), "resource.hands"));

        Response asked = deal(hands, "5", "4");
        assertThat(Visit.json(asked)).contains("席割りのテーブルは **3つ**", "人のいないテーブルにも");
        assertThat(Visit.json(deal(hands, "2", "4"))).contains("カードのないテーブル");
        assertThat(tables.deals.find(CIRCLE, meeting.id())).isEmpty();

        Response dealt = stage.coordinator().press(Visit.customId(asked, "resource.dealSo"));
        assertThat(Visit.json(dealt)).contains("5テーブルに4枚ずつ");
        assertThat(Visit.json(deal(dealt, "3", "4"))).contains("3テーブルに4枚ずつ");
    }

    @Test
    void whatIsNoNumberIsRefusedWithTheRange() {
        house.announced(null);
        tables.decks.takeOverStarter(CIRCLE);
        Response none = stage.coordinator().press(Visit.customId(deck(), "resource.hands"));

        refused(ResourceRefusal.NOT_SO_MANY_TABLES, () -> deal(none, "たくさん", "5"));
        refused(ResourceRefusal.NOT_SO_MANY_CARDS, () -> deal(none, "5", "-1"));
        refused(ResourceRefusal.TOO_FEW_CARDS, () -> {
            tables.decks.deck(CIRCLE).stream().skip(4).forEach(card -> tables.decks.remove(CIRCLE, card.id()));
            deal(none, "5", "5");
        });
    }

    @Test
    void theCardsArePrintedByTablesOrEachOnce() throws Exception {
        MeetingView meeting = house.announced(null);
        Response deal = stage.coordinator().press(Visit.customId(deck(), "resource.hands"));
        refused(
                ResourceRefusal.NOTHING_DEALT,
                () -> stage.coordinator()
                        .press(ResourceIds.PRINT.write(new ResourceIds.Print(meeting.id(), Pile.TABLES))));
        refused(
                ResourceRefusal.EMPTY_DECK,
                () -> stage.coordinator()
                        .press(ResourceIds.PRINT.write(new ResourceIds.Print(meeting.id(), Pile.DECK))));
        tables.decks.takeOverStarter(CIRCLE);
        Response dealt = deal(deal, "8", "5");

        Response paper = stage.coordinator().press(Visit.customId(dealt, "resource.print"));
        assertThat(Visit.json(paper)).contains("カード40枚です", ".pdf");
        assertThat(pages(paper)).isEqualTo(5);
        Response once = stage.coordinator().press(Visit.customId(paper, "resource.print"));
        assertThat(Visit.json(once)).contains("1枚ずつ、30枚です");
        assertThat(pages(once)).isEqualTo(4);
    }

    private static int pages(Response paper) throws Exception {
        try (InputStream pdf = Visit.card(paper)
                        .getAllDistinctFiles()
                        .iterator()
                        .next()
                        .getData();
                PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void theLongestCardsFitIntoTheirMessages() {
        MeetingView meeting = house.announced(null);
        for (int i = 0; i < 24; i++) {
            tables.decks.add(
                    CIRCLE,
                    new CardText(
                            "*".repeat(37) + (100 + i), ResourceKind.FORMAL, "_".repeat(18) + i % 4, "*".repeat(150)));
        }
        tables.deals.deal(CIRCLE, meeting.id(), 7, 12, 0);

        fits(deck());
        fits(open());
        fits(stage.coordinator().press(Visit.customId(deck(), "resource.hands")));
    }

    @Test
    void membersAreTurnedAway() {
        house.announced(null);
        String hands = Visit.customId(deck(), "resource.hands");

        refused(CircleRefusal.COORDINATORS_ONLY, () -> stage.member(1).type("groups cards", Map.of()));
        refused(CircleRefusal.COORDINATORS_ONLY, () -> stage.member(1).press(hands));
    }

    @Test
    void theWayFromTheMeetingsPanel() {
        MeetingView meeting = house.announced(null);
        var coordinator = stage.caller(CIRCLE, TableStage.COORDINATOR, Language.JA, true);
        String button = stage.room.buttons(coordinator, meeting).get(0).getCustomId();

        assertThat(Visit.json(stage.coordinator().press(String.valueOf(button))))
                .contains("事例と記録", "カードの一覧");
        assertThat(stage.room.buttons(coordinator, house.meetings.cancel(CIRCLE, meeting.id(), null)))
                .isEmpty();
    }

    private Response deck() {
        return stage.coordinator().type("groups cards", Map.of());
    }

    private Response open() {
        return stage.coordinator().press(Visit.customId(deck(), "resource.card"));
    }

    private Response deal(Response hands, String howMany, String each) {
        Response form = stage.coordinator().press(Visit.customId(hands, "resource.deal"));
        return stage.coordinator().fill(Visit.customId(form, "resource.dealt"), typed("tables", howMany, "each", each));
    }

    private Response fill(Response before, String button, String form, String... card) {
        Response asked = stage.coordinator().press(Visit.customId(before, button));
        return stage.coordinator().fill(Visit.customId(asked, form), card(card[0], card[1], card[2], card[3]));
    }

    private static Map<String, List<String>> card(String name, String kind, String field, String offer) {
        return typed("CARD_NAME", name, "kind", kind, "CARD_FIELD", field, "CARD_OFFER", offer);
    }
}
