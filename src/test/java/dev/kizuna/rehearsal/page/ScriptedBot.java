package dev.kizuna.rehearsal.page;

import dev.kizuna.rehearsal.SmallDiscord;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
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
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Says a few fixed things, so that the page has something to show. */
final class ScriptedBot extends ListenerAdapter {
    private static final DiscordLocale JA = DiscordLocale.JAPANESE;

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
                                        TextDisplay.of("### 下書きができました\n**" + title + "**\n<t:" + ScriptedParts.WHEN
                                                + ":F>\n会場："
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
            case "profile" -> event.replyModal(ScriptedParts.profile()).queue();
            case "sample" -> ScriptedParts.sample(event);
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
                            .sendMessageComponents(ScriptedParts.card(id.substring("announce:".length()), 0))
                            .useComponentsV2())
                    .queue();
        } else if (id.startsWith("going:")) {
            event.editComponents(ScriptedParts.card(id.substring("going:".length()), going.incrementAndGet()))
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
}
