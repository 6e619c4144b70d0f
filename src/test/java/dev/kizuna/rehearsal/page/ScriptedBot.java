package dev.kizuna.rehearsal.page;

import dev.kizuna.rehearsal.SmallDiscord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
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
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.FileUpload;

/** Says a few fixed things, so that the page has something to show. */
final class ScriptedBot extends ListenerAdapter {
    private static final DiscordLocale JA = DiscordLocale.JAPANESE;
    /** 5 December 2026, 14:00 in Japan. */
    private static final long WHEN = 1_796_446_800L;

    private final AtomicInteger going = new AtomicInteger();

    static JDA login(SmallDiscord discord) throws InterruptedException {
        JDA jda = JDABuilder.createLight(discord.token(), List.of())
                .setRestConfig(new RestConfig().setBaseUrl(discord.api().toString()))
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return discord.gateway().toString();
                    }
                })
                .addEventListeners(new ScriptedBot())
                .build()
                .awaitReady();
        jda.updateCommands().addCommands(commands()).complete();
        return jda;
    }

    private static List<SlashCommandData> commands() {
        var create = new SubcommandData("create", "Plan a meeting")
                .setNameLocalization(JA, "作成")
                .setDescriptionLocalization(JA, "会合をつくります")
                .addOptions(
                        option("title", "件名", "What it is called", "会合の名前", true),
                        option("when", "日時", "Such as next Fri 2pm", "例：12/5 14:00-16:00、来週の金曜 14時", true),
                        option("venue", "会場", "Where", "どこで", false).setAutoComplete(true),
                        new OptionData(OptionType.INTEGER, "capacity", "Seats")
                                .setNameLocalization(JA, "定員")
                                .setDescriptionLocalization(JA, "何名まで")
                                .setMinValue(1));
        return List.of(
                Commands.slash("meeting", "Meetings")
                        .setNameLocalization(JA, "会合")
                        .setDescriptionLocalization(JA, "会合のこと")
                        .addSubcommands(create),
                Commands.slash("rsvp", "Answer an invitation")
                        .setNameLocalization(JA, "出欠")
                        .setDescriptionLocalization(JA, "案内に答えます")
                        .addOptions(option("answer", "答え", "Your answer", "参加・未定・欠席", true)
                                .addChoices(choice("Going", "参加", "going"), choice("Maybe", "未定", "maybe"))),
                Commands.slash("profile", "Your profile")
                        .setNameLocalization(JA, "プロフィール")
                        .setDescriptionLocalization(JA, "自分のことを書きます"),
                Commands.slash("sample", "One of each")
                        .setNameLocalization(JA, "見本")
                        .setDescriptionLocalization(JA, "部品をひととおり見せます"),
                Commands.slash("silent", "Never answers")
                        .setNameLocalization(JA, "だんまり")
                        .setDescriptionLocalization(JA, "答えません"));
    }

    private static OptionData option(String name, String ja, String description, String jaDescription, boolean must) {
        return new OptionData(OptionType.STRING, name, description, must)
                .setNameLocalization(JA, ja)
                .setDescriptionLocalization(JA, jaDescription);
    }

    private static Command.Choice choice(String name, String ja, String id) {
        return new Command.Choice(name, id).setNameLocalization(JA, ja);
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getName()) {
            case "meeting" -> {
                String title = event.getOption("title", "", each -> each.getAsString());
                event.replyComponents(Container.of(
                                        TextDisplay.of("### 下書きができました\n**" + title + "**\n<t:" + WHEN + ":F>\n会場："
                                                + event.getOption("venue", "未定", each -> each.getAsString())),
                                        ActionRow.of(
                                                Button.primary("announce:" + title, "案内を出す"),
                                                Button.secondary("edit", "直す")))
                                .withAccentColor(0xd9b54a))
                        .useComponentsV2()
                        .setEphemeral(true)
                        .queue();
            }
            case "rsvp" -> event.reply("うけたまわりました。").setEphemeral(true).queue();
            case "profile" -> event.replyModal(profile()).queue();
            case "sample" -> sample(event);
            default -> {}
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        event.replyChoiceStrings("中央ふれあい館 " + event.getFocusedOption().getValue(), "竹の春ホール")
                .queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        String id = event.getComponentId();
        if (id.startsWith("announce:")) {
            event.editComponents(TextDisplay.of("案内を出しました。"))
                    .useComponentsV2()
                    .flatMap(hook -> event.getChannel()
                            .sendMessageComponents(card(id.substring("announce:".length()), 0))
                            .useComponentsV2())
                    .queue();
        } else if (id.startsWith("going:")) {
            event.editComponents(card(id.substring("going:".length()), going.incrementAndGet()))
                    .useComponentsV2()
                    .flatMap(hook -> hook.sendMessage("**参加**でうけたまわりました。当日、お待ちしています。")
                            .setEphemeral(true)
                            .addComponents(ActionRow.of(
                                    Button.success("again", "参加").asDisabled(),
                                    Button.secondary("maybe", "未定に変える"),
                                    Button.danger("declined", "欠席に変える"))))
                    .queue();
        }
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        event.reply("選びました：" + String.join("、", event.getValues()))
                .setEphemeral(true)
                .queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        event.reply("保存しました：" + event.getValue("name").getAsString() + "（"
                        + event.getValue("reading").getAsString() + "）"
                        + String.join("", event.getValue("field").getAsStringList()))
                .setEphemeral(true)
                .queue();
    }

    private static Container card(String title, int going) {
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

    private static Modal profile() {
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

    private static void sample(SlashCommandInteractionEvent event) {
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
