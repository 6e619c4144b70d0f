package dev.kizuna.member.discord;

import static dev.kizuna.discord.Visit.card;
import static dev.kizuna.discord.Visit.customId;
import static dev.kizuna.discord.Visit.customIds;
import static dev.kizuna.discord.Visit.json;
import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.GivenFile;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.IntakeRefusal;
import dev.kizuna.privacy.Whom;
import dev.kizuna.spreadsheet.Grid;
import dev.kizuna.spreadsheet.SpreadsheetRefusal;
import dev.kizuna.spreadsheet.Spreadsheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists come in and go out as files. */
class FilesTest extends AtReception {
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    @Test
    void aListIsShownFirstAndTakenByOneButton() {
        reception.members.add(Reception.CIRCLE, HANAKO);
        Response shown = bring("会員名簿\r\nお名前,所属先,電話番号\r\n山田花子,Ａ作業所,075\r\n佐藤 太郎,B病院,075\r\n,C大学,\r\n");

        assertThat(json(shown))
                .contains("まだ反映していません", "**1名**", "佐藤 太郎", "5行目", "氏名がありません", "読んだ列：お名前、所属先", "どこにも残しません");
        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(1);

        Response taken = coordinator.press(customId(shown, "people.import.take"));
        assertThat(json(taken)).contains("✅", "**1名**");
        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(2);
    }

    @Test
    void whoeverWasErasedIsShownApartAndTakenOnlyWhenChosen() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);
        reception.dossiers.erase(new Whom(Reception.CIRCLE, hanako.id(), null));
        Response shown = bring("氏名,所属\n山田 花子,A作業所\n佐藤 太郎,B病院\n");

        assertThat(json(shown)).contains("🔒", "ご本人の希望", "新しく加える方 **1名**");
        Response back = coordinator.choose(customId(shown, "people.import.back"), 2);
        assertThat(json(back)).contains("新しく加える方 **2名**").doesNotContain("🔒");
        coordinator.press(customId(back, "people.import.take"));

        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(2);
    }

    @Test
    void withoutAChoiceWhoeverWasErasedStaysErased() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);
        reception.dossiers.erase(new Whom(Reception.CIRCLE, hanako.id(), null));
        Response shown = bring("氏名\n山田 花子\n");

        assertThat(json(shown)).contains("取り込むものはありません", "🔒");
        assertThat(customIds(shown)).noneMatch(id -> id.startsWith("people.import.take"));
    }

    @Test
    void twoPressesTakeAListOnce() {
        Response shown = bring("氏名\n佐藤 太郎\n");
        String take = customId(shown, "people.import.take");
        coordinator.press(take);

        refused(IntakeRefusal.FORGOTTEN, () -> coordinator.press(take));
        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(1);
    }

    @Test
    void aListThatChangesNothingHasNothingToPress() {
        reception.members.add(Reception.CIRCLE, HANAKO);
        Response shown = bring("氏名,所属\n山田 花子,A作業所\n");

        assertThat(json(shown)).contains("取り込むものはありません");
        assertThat(customIds(shown)).noneMatch(id -> id.startsWith("people.import.take"));
    }

    @Test
    void aRefusedListChangesNothing() {
        Response shown = bring("氏名\n佐藤 太郎\n");
        assertThat(json(coordinator.press(customId(shown, "people.import.drop"))))
                .contains("元のままです");

        refused(IntakeRefusal.FORGOTTEN, () -> coordinator.press(customId(shown, "people.import.take")));
        assertThat(reception.members.all(Reception.CIRCLE)).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownAnew() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);
        Response shown = bring("氏名,所属,分野\n山田 花子,A作業所,教育\n");
        reception.members.edit(Reception.CIRCLE, hanako.id(), was -> was.with("農業", ""));

        Response again = coordinator.press(customId(shown, "people.import.take"));
        assertThat(json(again)).contains("そのあいだに変わりました", "農業 → 教育");
        assertThat(reception.members.get(Reception.CIRCLE, hanako.id()).field()).isEqualTo("農業");

        coordinator.press(customId(again, "people.import.take"));
        assertThat(reception.members.get(Reception.CIRCLE, hanako.id()).field()).isEqualTo("教育");
    }

    @Test
    void nobodyElseTurnsOrTakesAList() {
        Response shown = bring("氏名\n佐藤 太郎\n");
        Visit other = reception.as(Visit.caller(11, 5, "もうひとりの世話人", true));
        Visit elsewhere = reception.as(Reception.ELSEWHERE);

        for (Visit visit : List.of(other, elsewhere)) {
            refused(IntakeRefusal.FORGOTTEN, () -> visit.press(customId(shown, "people.import.take")));
            refused(
                    IntakeRefusal.FORGOTTEN,
                    () -> visit.press(customId(shown, "people.import.take").replace("take", "page") + ":1"));
        }
    }

    @Test
    void aLongListHasPagesAndWhatNeedsAnEyeComesFirst() {
        StringBuilder list = new StringBuilder("氏名,所属\n");
        for (int number = 0; number < 20; number++) {
            list.append("人").append(number).append(",A\n");
        }
        Response first = bring(list + ",B\n");
        Response second = coordinator.press(customId(first, "people.import.page"));

        assertThat(json(first)).contains("22行目", "1／4ページ");
        assertThat(json(second)).contains("人5", "2／4ページ").doesNotContain("22行目");
    }

    /** A list is not stopped by a telephone number in it, and nobody has to find that line among the others. */
    @Test
    void whatLooksLikeSomebodysDetailsIsSaidBesideItsLineBeforeItIsTaken() {
        reception.members.add(Reception.CIRCLE, new Profile("佐藤 太郎", "", "B病院 075-123-4567", "", ""));
        Response shown = bring("氏名,所属,分野\n鈴木 二郎,C大学,\n佐藤 太郎,B病院 075-123-4567,医療\n" + "山田 花子（82歳）,長岡京市開田1丁目2-3,\n");

        assertThat(json(shown)).contains("見えるところが、1行に");
        assertThat(json(shown).indexOf("4行目")).isLessThan(json(shown).indexOf("2行目"));
        assertThat(json(shown).split("　└", -1)).hasSize(2);
        assertThat(json(shown)).contains("住所のようです").doesNotContain("電話番号のようです");

        coordinator.press(customId(shown, "people.import.take"));
        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(3);
    }

    @Test
    void theLongestLinesStillFitAMessage() {
        StringBuilder list = new StringBuilder("氏名,ふりがな,所属,分野,地域" + ",*長い見出し*".repeat(30) + "\n");
        for (int number = 0; number < 12; number++) {
            reception.members.add(
                    Reception.CIRCLE,
                    new Profile("人" + number + "*".repeat(50), "", "_".repeat(80), "~".repeat(40), "`".repeat(40)));
            list.append("人%d%s,%s,%s,%s,%s%n"
                    .formatted(
                            number,
                            "*".repeat(50),
                            "|".repeat(60),
                            "_".repeat(80),
                            "<".repeat(40),
                            "075-123-4567 〒123-4567 " + "[".repeat(17)));
        }

        Response shown = bring(list.toString());
        assertThat(json(shown)).contains("**12名**");
        assertThat(json(shown)).contains("見えるところが、12行に");
        assertThat(card(shown).toData().toString()).hasSizeLessThan(8_000);
    }

    @Test
    void whatAFileHoldsPingsNobody() {
        assertThat(json(bring("氏名,@everyone\n@everyone <@&31>,x\n")))
                .doesNotContain("\"@everyone", "<@&31>", "、@everyone");
    }

    @Test
    void everyKindOfWrongFileIsAnswered() {
        refused(SpreadsheetRefusal.NOT_A_TABLE, () -> bring("%PDF-1.7"));
        refused(IntakeRefusal.NO_HEADING, () -> bring("山田 花子,A作業所\n"));
        refused(SpreadsheetRefusal.EMPTY, () -> bring(" "));
        refused(
                EdgeRefusal.FILE_TOO_LARGE,
                () -> give(new GivenFile("x", 9L << 20, () -> {
                    throw new IOException();
                })));
        refused(
                EdgeRefusal.FILE_TOO_LARGE,
                () -> give(new GivenFile("x", 1, () -> new ByteArrayInputStream(new byte[9 << 20]))));
        refused(
                EdgeRefusal.FILE_NOT_FETCHED,
                () -> give(new GivenFile("x", 1, () -> {
                    throw new IOException();
                })));
        refused(
                EdgeRefusal.FILE_NOT_FETCHED,
                () -> give(new GivenFile("x", 1, () -> {
                    throw new MessengerTrouble(MessengerTrouble.Kind.GONE, 0);
                })));
        refused(EdgeRefusal.OUT_OF_DATE, () -> coordinator.fill("people.import.form", Map.of()));
    }

    @Test
    void everythingIsReachedByButtonsAlone() {
        Response files = coordinator.press(customId(coordinator.press("people.list:1:"), "people.files"));
        Response form = coordinator.press(customId(files, "people.import"));
        Response shown = coordinator.give(customId(form, "people.import.form"), Map.of("file", csv("氏名\n佐藤 太郎\n")));
        Response taken = coordinator.press(customId(shown, "people.import.take"));

        assertThat(json(coordinator.press(customId(taken, "people.list")))).contains("佐藤 太郎");
        assertThat(customIds(files).stream().filter(id -> id.startsWith("people.export:")))
                .allSatisfy(id -> assertThat(json(coordinator.press(id))).contains("kizuna-people."));
    }

    @Test
    void whatIsHandedOutIsTakenInAgainWithoutAnyChange() {
        reception.members.add(Reception.CIRCLE, HANAKO);
        reception.members.add(Reception.CIRCLE, new Profile("=1+1", "", "-", "", ""));
        reception.members.introduce(Reception.CIRCLE, new Presence(new UserId(41), "たろう", Locale.JAPANESE), was -> was);
        reception.members.add(Reception.OTHER, new Profile("よその人", "", "", "", ""));

        for (Language reader : Language.values()) {
            Visit visit = reception.as(Reception.COORDINATOR, reader);
            for (String format : List.of("xlsx", "csv")) {
                byte[] file = file(visit.type("people export", Map.of("format", format)));
                assertThat(Spreadsheets.read(file).get(0).lines()).hasSize(4);
                assertThat(Spreadsheets.read(file).get(0).lines().stream().flatMap(line -> line.cells().stream()))
                        .doesNotContain("よその人");
                assertThat(json(visit.type("people import", Map.of("file", given(file)))))
                        .doesNotContain("people.import.take");
            }
        }
        assertThat(file(coordinator.type("people export", Map.of()))).startsWith('P', 'K');
    }

    @Test
    void noFormulaLeavesTheHouse() {
        reception.members.add(Reception.CIRCLE, new Profile("=HYPERLINK(\"http://x\")", "+1", "@SUM(A1)", "＝1", "-1"));

        for (String format : List.of("xlsx", "csv")) {
            assertThat(new String(
                            file(coordinator.type("people export", Map.of("format", "csv"))), StandardCharsets.UTF_8))
                    .contains("'=HYPERLINK", "'+1", "'@SUM", "'＝1", "'-1");
            Grid grid = Spreadsheets.read(file(coordinator.type("people export", Map.of("format", format))))
                    .get(0);
            assertThat(grid.lines().get(1).cell(1)).isEqualTo("=HYPERLINK(\"http://x\")");
        }
    }

    @Test
    void likelyTwinsAreShownAndJoinedOnlyAfterAQuestion() {
        Person listed = reception.members.add(Reception.CIRCLE, HANAKO);
        String list = "氏名,ふりがな,所属\n山田 華子,ヤマダ　ハナコ,Ａ作業所\n佐藤 太郎,,\n";
        Response shown = bring(list);
        assertThat(json(shown)).contains("読みと所属が同じ「山田 花子」さん", "**1名**");
        reception.members.add(Reception.CIRCLE, new Profile("山田 華子", "ヤマダ ハナコ", "Ａ作業所", "", ""));
        Response again = coordinator.press(customId(shown, "people.import.take"));
        Response taken = coordinator.press(customId(again, "people.import.take"));
        assertThat(json(taken)).contains("1組");

        Response twins = coordinator.press(customId(taken, "people.twins"));
        Response question = coordinator.press(customId(twins, "people.twins.compare"));
        assertThat(json(question)).contains("山田 花子", "山田 華子", "元には戻せません");
        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(3);

        assertThat(json(coordinator.press(customId(question, "people.twins.join"))))
                .contains("見当たりません");
        assertThat(reception.members.all(Reception.CIRCLE))
                .hasSize(2)
                .extracting(Person::id)
                .contains(listed.id());
        assertThat(customIds(bring(list)))
                .as("whoever was joined does not come back with the next list")
                .noneMatch(id -> id.startsWith("people.import.take"));
    }

    @Test
    void nobodyFromAnotherCircleJoinsPeopleByAForgedId() {
        Person one = reception.members.add(Reception.CIRCLE, HANAKO);
        Person other = reception.members.add(Reception.CIRCLE, HANAKO);
        Visit elsewhere = reception.as(Reception.ELSEWHERE);
        String pair = one.id().value() + ":" + other.id().value();

        refused(MemberRefusal.UNKNOWN_PERSON, () -> elsewhere.press("people.twins.join:" + pair));
        refused(MemberRefusal.UNKNOWN_PERSON, () -> elsewhere.press("people.twins.compare:" + pair));
        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(2);
    }

    private Response bring(String list) {
        return give(csv(list));
    }

    private Response give(GivenFile file) {
        return coordinator.type("people import", Map.of("file", file));
    }

    private static GivenFile csv(String list) {
        return given(list.getBytes(WINDOWS));
    }

    private static GivenFile given(byte[] file) {
        return new GivenFile("名簿.csv", file.length, () -> new ByteArrayInputStream(file));
    }

    private static byte[] file(Response response) {
        try (var data = card(response).getAllDistinctFiles().iterator().next().getData()) {
            return data.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
