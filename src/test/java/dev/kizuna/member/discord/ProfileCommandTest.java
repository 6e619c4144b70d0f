package dev.kizuna.member.discord;

import static dev.kizuna.discord.Visit.customId;
import static dev.kizuna.discord.Visit.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileCommandTest extends AtReception {
    private Visit hanako;

    @BeforeEach
    void hanakoComes() {
        hanako = reception.as(Reception.MEMBER);
    }

    @Test
    void somebodyNewFindsTheirDiscordNameInTheForm() {
        Response form = hanako.type("profile", Map.of());

        assertThat(json(form)).contains("はなこ", "福祉", "氏名", "ふりがな");
        assertThat(reception.members.all(Reception.CIRCLE))
                .as("opening a form stores nothing")
                .isEmpty();
    }

    @Test
    void whoeverWritesTheirNameInFancyLettersGetsTheFormToo() {
        Visit fancy = reception.as(Visit.caller(11, 5, "𝓐".repeat(32), false));

        assertThat(json(fancy.type("profile", Map.of()))).contains("\"" + "𝓐".repeat(30) + "\"");
    }

    @Test
    void whatLooksLikeAClientIsAskedAboutAndNothingTypedIsLost() {
        Response form = hanako.type("profile", Map.of());
        Map<String, List<String>> typed = Map.of("NAME", List.of("はなこ"), "FIELD", List.of("佐藤太郎さん（82歳）の支援"));

        Response asked = hanako.fill(customId(form, "member.profile.form"), typed);

        assertThat(json(asked)).contains("まだ保存していません", "お名前と年齢のようです");
        assertThat(reception.members.all(Reception.CIRCLE)).isEmpty();
        assertThat(json(hanako.press(customId(asked, "member.profile.form.again"))))
                .contains("佐藤太郎さん（82歳）の支援");
        hanako.press(customId(asked, "member.profile.form.keep"));
        assertThat(me().field()).isEqualTo("佐藤太郎さん（82歳）の支援");
    }

    @Test
    void whatIsFilledInIsKeptAndShown() {
        Response card = fillIn("福祉");

        assertThat(me().profile()).isEqualTo(new Profile("山田 花子", "やまだ はなこ", "A作業所", "福祉", "長岡京市"));
        assertThat(json(card)).contains("保存しました", "山田 花子", "A作業所");
        assertThat(json(hanako.press(customId(card, "member.profile")))).contains("山田 花子", "やまだ はなこ", "長岡京市");
    }

    @Test
    void aFieldThatIsOnNoListCanBeWritten() {
        Response card = fillIn("福祉");
        Response form = hanako.press(customId(card, "member.words"));

        hanako.fill(customId(form, "member.words.form"), Map.of("FIELD", List.of("農業"), "AREA", List.of("京都市")));

        assertThat(me().field()).isEqualTo("農業");
        assertThat(me().area()).isEqualTo("京都市");
        assertThat(me().organisation()).as("the rest stays").isEqualTo("A作業所");
        assertThat(json(hanako.type("profile", Map.of())))
                .as("offered beside the circle's")
                .contains("農業");
    }

    @Test
    void whatIsLeftEmptyIsForgotten() {
        fillIn("福祉");

        hanako.fill("member.profile.form", Map.of("NAME", List.of("山田 花子")));

        assertThat(me().profile()).isEqualTo(new Profile("山田 花子", "", "", "", ""));
    }

    @Test
    void withoutAreasOnTheListTheyAreTyped() {
        assertThat(json(hanako.type("profile", Map.of()))).contains("\"custom_id\":\"AREA\"");
        reception.circles.change(
                Reception.CIRCLE,
                settings -> settings.withWords(settings.words().fields(), List.of("長岡京市", "向日市")));

        assertThat(json(hanako.type("profile", Map.of()))).contains("長岡京市", "向日市");
    }

    @Test
    void aFullListAndOnesOwnWordStillFitTheMenu() {
        List<String> full =
                IntStream.range(0, 24).mapToObj(number -> "分野" + number).toList();
        reception.circles.change(Reception.CIRCLE, settings -> settings.withWords(full, full));
        fillIn("農業");

        assertThat(json(hanako.type("profile", Map.of()))).contains("農業", "分野23");
    }

    @Test
    void whatIsTypedPingsNobodyAndFormatsNothing() {
        Response card = hanako.fill(
                "member.profile.form",
                Map.of(
                        "NAME", List.of("@everyone"),
                        "READING", List.of("<@&31>"),
                        "ORGANISATION", List.of("**太字** # 見出し"),
                        "FIELD", List.of("\u202Eさかさま"),
                        "AREA", List.of("`コード`")));

        assertThat(json(card))
                .doesNotContain("@everyone", "<@&31>", "**太字**", "\u202E")
                .doesNotContain(" `コード`");
    }

    @Test
    void theLongestProfileStillFitsTheCard() {
        Response card = hanako.fill(
                "member.profile.form",
                Map.of(
                        "NAME", List.of("*".repeat(60)),
                        "READING", List.of("_".repeat(60)),
                        "ORGANISATION", List.of("👨‍👩‍👧".repeat(10)),
                        "FIELD", List.of("|".repeat(40)),
                        "AREA", List.of("~".repeat(40))));

        assertThat(json(card)).contains("保存しました");
    }

    private Response fillIn(String field) {
        return hanako.fill(
                customId(hanako.type("profile", Map.of()), "member.profile.form"),
                Map.of(
                        "NAME", List.of("山田 花子"),
                        "READING", List.of("やまだ はなこ"),
                        "ORGANISATION", List.of("A作業所"),
                        "FIELD", List.of(field),
                        "AREA", List.of("長岡京市")));
    }

    private Person me() {
        return reception.members.of(Reception.CIRCLE, Reception.MEMBER.user()).orElseThrow();
    }
}
