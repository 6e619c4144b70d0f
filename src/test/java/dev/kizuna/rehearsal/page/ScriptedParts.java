package dev.kizuna.rehearsal.page;

import java.nio.charset.StandardCharsets;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.separator.Separator.Spacing;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;

/** What the scripted bot shows: a card, a form, and one of each part. */
final class ScriptedParts {
    /** 5 December 2026, 14:00 in Japan. */
    static final long WHEN = 1_796_446_800L;

    private ScriptedParts() {}

    static Container card(String title, int going) {
        return Container.of(
                        TextDisplay.of("## " + title + "\n-# 令和8年度 第3回・通算5回"),
                        Separator.createDivider(Spacing.SMALL),
                        Section.of(
                                Button.link("https://example.org/map", "地図"),
                                TextDisplay.of("**日時**　<t:" + WHEN + ":F>\n**会場**　中央ふれあい館 3階\n" + "**定員**　50名（のこり **"
                                        + (50 - going) + "** 席）")),
                        TextDisplay.of("架空の事例をもとに、テーブルごとに**社会資源カード**で話し合います。\n- はじめての方も、どうぞお気軽に\n- 名刺があればお持ちください"),
                        Separator.createDivider(Spacing.SMALL),
                        TextDisplay.of("参加 **" + going + "**　未定 **0**　欠席 **0**"),
                        ActionRow.of(
                                Button.success("going:" + title, "参加します"),
                                Button.secondary("maybe", "未定です"),
                                Button.danger("declined", "欠席します")))
                .withAccentColor(0x2f7359);
    }

    static Modal profile() {
        return Modal.create("profile", "プロフィール")
                .addComponents(
                        TextDisplay.of("書けるところだけで**大丈夫**です。"),
                        Label.of(
                                "氏名",
                                TextInput.create("name", TextInputStyle.SHORT)
                                        .setValue("中村 小百合")
                                        .build()),
                        Label.of(
                                "ふりがな",
                                "ひらがなで書いてください",
                                TextInput.create("reading", TextInputStyle.SHORT)
                                        .setMinLength(2)
                                        .build()),
                        Label.of(
                                "分野",
                                StringSelectMenu.create("field")
                                        .addOption("福祉", "福祉")
                                        .addOption("医療", "医療")
                                        .addOption("教育", "教育")
                                        .build()),
                        Label.of(
                                "ひとこと",
                                TextInput.create("note", TextInputStyle.PARAGRAPH)
                                        .setRequired(false)
                                        .build()))
                .build();
    }

    static void sample(SlashCommandInteractionEvent event) {
        String text = """
                # 見出し
                **太字** *斜体* __下線__ ~~取消~~ ||ひみつ|| `code` [地図](https://example.org/map)
                > 引用です
                1. ひとつ
                2. ふたつ
                   - うち
                ```
                <b>そのまま</b>
                ```
                <@%s> さん、<t:%d:R>
                """;
        event.reply(text.formatted(event.getUser().getId(), WHEN))
                .addEmbeds(new EmbedBuilder()
                        .setTitle("前回の報告")
                        .setDescription("62名が参加しました。")
                        .setColor(0x34568b)
                        .addField("福祉", "21", true)
                        .addField("医療", "12", true)
                        .build())
                .addComponents(
                        ActionRow.of(
                                Button.primary("a", "おもな動作").withEmoji(Emoji.fromUnicode("🙋")),
                                Button.secondary("b", "ほかの動作"),
                                Button.danger("c", "取り消す"),
                                Button.success("d", "できません").asDisabled(),
                                Button.link("https://example.org/", "外のページ")),
                        ActionRow.of(StringSelectMenu.create("fields")
                                .setPlaceholder("同席したい分野を選ぶ")
                                .setRequiredRange(1, 2)
                                .addOption("福祉", "福祉", "相談、就労、くらし")
                                .addOption("医療", "医療")
                                .addOption("教育", "教育")
                                .build()),
                        ActionRow.of(EntitySelectMenu.create("who", SelectTarget.USER)
                                .setPlaceholder("人を選ぶ")
                                .build()))
                .addFiles(FileUpload.fromData("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8), "第5回.ics"))
                .queue();
    }
}
