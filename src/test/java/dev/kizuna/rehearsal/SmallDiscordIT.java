package dev.kizuna.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.fidelity.OpenApiCheck;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Unmodified JDA lives in the small Discord and cannot tell. */
class SmallDiscordIT {
    private static final int V2 = 1 << 15;
    private static SmallDiscord discord;
    private static Guild guild;
    private static JDA jda;

    @BeforeAll
    static void login() throws InterruptedException {
        discord = SmallDiscord.start(Options.standard());
        guild = discord.world()
                .found("乙訓絆サークル")
                .role("世話人", Permission.MANAGE_EVENTS)
                .text("お知らせ")
                .voice("会場")
                .forum("質問")
                .member("山田 花子", "ja", "世話人")
                .member("John", "en-US")
                .bot(Permission.ADMINISTRATOR)
                .open();
        jda = JDABuilder.create(discord.token(), GatewayIntent.GUILD_VOICE_STATES, GatewayIntent.SCHEDULED_EVENTS)
                .setRestConfig(new RestConfig().setBaseUrl(discord.api().toString()))
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return discord.gateway().toString();
                    }
                })
                .disableCache(EnumSet.of(CacheFlag.EMOJI, CacheFlag.STICKER, CacheFlag.SOUNDBOARD_SOUNDS))
                .addEventListeners(new Bot())
                .build()
                .awaitReady();
        jda.updateCommands()
                .addCommands(
                        Commands.slash("meeting", "Meetings")
                                .setNameLocalization(DiscordLocale.JAPANESE, "会合")
                                .setDescriptionLocalization(DiscordLocale.JAPANESE, "会合のこと")
                                .addSubcommands(new SubcommandData("create", "Plan one")
                                        .setNameLocalization(DiscordLocale.JAPANESE, "作成")
                                        .addOption(OptionType.STRING, "title", "Its title", true)
                                        .addOption(OptionType.INTEGER, "capacity", "Seats")
                                        .addOption(OptionType.USER, "by", "Who leads")
                                        .addOptions(new OptionData(OptionType.STRING, "venue", "Where", false, true))
                                        .addOptions(new OptionData(OptionType.STRING, "kind", "What kind")
                                                .addChoice("open", "o")
                                                .addChoice("closed", "c"))),
                        Commands.slash("form", "A form"),
                        Commands.slash("slow", "Slow work"),
                        Commands.slash("file", "A file"),
                        Commands.slash("silent", "No answer"))
                .complete();
    }

    @AfterAll
    static void close() {
        jda.shutdownNow();
        discord.close();
    }

    @AfterEach
    void nothingToComplainAbout() {
        assertThat(discord.complaints()).isEmpty();
        OpenApiCheck.assertAll(discord.log());
    }

    private static final class Bot extends ListenerAdapter {
        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            switch (event.getName()) {
                case "meeting" -> {
                    String by = event.getOption(
                            "by", "nobody", option -> option.getAsMember().getEffectiveName());
                    event.replyComponents(Container.of(
                                    TextDisplay.of(event.getOption("title").getAsString() + " by " + by),
                                    ActionRow.of(Button.primary("go", "参加"), Button.danger("no", "欠席")),
                                    ActionRow.of(StringSelectMenu.create("menu")
                                            .addOption("One", "1")
                                            .addOption("Two", "2")
                                            .build())))
                            .useComponentsV2()
                            .queue();
                }
                case "form" ->
                    event.replyModal(Modal.create("profile", "プロフィール")
                                    .addComponents(
                                            TextDisplay.of("hello"),
                                            Label.of(
                                                    "氏名",
                                                    TextInput.create("name", TextInputStyle.SHORT)
                                                            .build()),
                                            Label.of(
                                                    "分野",
                                                    StringSelectMenu.create("field")
                                                            .addOption("福祉", "f")
                                                            .addOption("医療", "m")
                                                            .build()))
                                    .build())
                            .queue();
                case "slow" ->
                    event.deferReply(true)
                            .flatMap(hook -> hook.sendMessage("first"))
                            .flatMap(message -> event.getHook().sendMessage("second"))
                            .queue();
                case "file" ->
                    event.replyFiles(FileUpload.fromData("こんにちは".getBytes(StandardCharsets.UTF_8), "会合.txt"))
                            .setEphemeral(true)
                            .queue();
                default -> {}
            }
        }

        @Override
        public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
            event.replyChoiceStrings(event.getFocusedOption().getValue() + "会館").queue();
        }

        @Override
        public void onButtonInteraction(ButtonInteractionEvent event) {
            event.reply("answer: " + event.getComponentId() + " by "
                            + event.getUserLocale().getLocale() + " "
                            + event.getMessage().getId())
                    .setEphemeral(true)
                    .queue();
        }

        @Override
        public void onStringSelectInteraction(StringSelectInteractionEvent event) {
            event.editComponents(TextDisplay.of("chosen " + event.getValues()))
                    .useComponentsV2()
                    .queue();
        }

        @Override
        public void onModalInteraction(ModalInteractionEvent event) {
            event.reply(event.getValue("name").getAsString() + " "
                            + event.getValue("field").getAsStringList())
                    .setEphemeral(true)
                    .queue();
        }
    }

    private static long channel() {
        return guild.channel("お知らせ");
    }

    private static Person hanako() {
        return discord.person("山田 花子");
    }

    @Test
    void aCommandInJapaneseIsAnsweredWithACardEverybodySees() {
        Act act = hanako().run(
                        "/会合 作成", Map.of("title", "冬の集い", "capacity", "50", "by", "John", "kind", "open"), channel())
                .await();

        assertThat(act.callbackType()).isEqualTo(4);
        assertThat(act.message().path("flags").asInt() & V2).isEqualTo(V2);
        assertThat(discord.person("John").messages(channel()).toString()).contains("冬の集い by John");
    }

    @Test
    void aPressIsAnsweredToThePresserAlone() {
        Person john = discord.person("John");
        long card = card("press");
        Act act = john.press(channel(), card, "参加").await();

        assertThat(act.message().path("content").asText()).isEqualTo("answer: go by en-US " + card);
        assertThat(act.latency()).isLessThan(Duration.ofSeconds(3));
        String id = act.message().path("id").asText();
        assertThat(john.messages(channel()))
                .extracting(each -> each.path("id").asText())
                .contains(id);
        assertThat(hanako().messages(channel()))
                .extracting(each -> each.path("id").asText())
                .doesNotContain(id);
    }

    private static long card(String title) {
        return hanako().run("/meeting create", Map.of("title", title), channel())
                .await()
                .message()
                .path("id")
                .asLong();
    }

    @Test
    void aMenuUpdatesTheMessageThatItIsOn() {
        long card = card("menu");
        Act act = hanako().select(channel(), card, "menu", List.of("Two")).await();

        assertThat(act.callbackType()).isEqualTo(7);
        assertThat(hanako().message(channel(), card).toString()).contains("chosen [2]");
    }

    @Test
    void aFormIsOpenedFilledAndSent() {
        Person person = hanako();
        Act opening = person.run("/form", Map.of(), channel()).await();
        assertThat(opening.form().title()).isEqualTo("プロフィール");
        assertThat(opening.form().fields())
                .extracting(field -> field.path("label").asText())
                .containsExactly("氏名", "分野");

        Act sending = person.submit(Map.of("氏名", "山田 花子", "field", "医療")).await();
        assertThat(sending.message().path("content").asText()).isEqualTo("山田 花子 [m]");
        assertThat(person.openForm()).isEmpty();
    }

    @Test
    void anOptionIsCompletedWhileItIsTyped() {
        Act act = hanako().autocomplete("/meeting create", "venue", "長岡京", Map.of("title", "x"), channel())
                .await();

        assertThat(act.choices())
                .extracting(choice -> choice.path("name").asText())
                .containsExactly("長岡京会館");
    }

    @Test
    void theFirstFollowUpFillsTheDeferredAnswer() {
        Act act = hanako().run("/slow", Map.of(), channel()).settle(Duration.ofSeconds(10));

        assertThat(act.callbackType()).isEqualTo(5);
        assertThat(act.message().path("content").asText()).isEqualTo("first");
        Awaitility.await()
                .untilAsserted(() -> assertThat(act.followUps())
                        .extracting(message -> message.path("content").asText())
                        .containsExactly("second"));
    }

    @Test
    void aFileCanBeDownloaded() throws Exception {
        ObjectNode message = hanako().run("/file", Map.of(), channel()).await().message();
        URI url = URI.create(message.path("attachments").path(0).path("url").asText());

        var response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(response.body()).isEqualTo("こんにちは");
    }

    @Test
    void nobodyAnsweringIsAFailureAfterThreeSeconds() {
        Act act = hanako().run("/silent", Map.of(), channel()).await();

        assertThat(act.failed()).isTrue();
    }

    @Test
    void aDirectMessageArrives() {
        var john = jda.retrieveUserById(discord.person("John").id()).complete();
        john.openPrivateChannel()
                .flatMap(channel -> channel.sendMessage("こんばんは"))
                .complete();

        assertThat(discord.person("John").mail())
                .extracting(message -> message.path("content").asText())
                .contains("こんばんは");
    }

    @Test
    void aThreadHangsOnACardAndTakesQuestions() {
        var text = jda.getTextChannelById(channel());
        var message = text.sendMessage("card").complete();
        var thread = message.createThreadChannel("質問").complete();
        thread.sendMessage("どうぞ").complete();
        hanako().write(thread.getIdLong(), "駐車場はありますか");

        assertThat(discord.person("John").messages(thread.getIdLong()))
                .extracting(each -> each.path("content").asText())
                .contains("どうぞ", "駐車場はありますか");
        discord.person("オーナー").deleteChannel(thread.getIdLong());
        Awaitility.await()
                .atMost(5, TimeUnit.SECONDS)
                .until(() -> jda.getThreadChannelById(thread.getIdLong()) == null);
    }

    @Test
    void aScheduledEventIsMadeMovedAndDeletedByHand() {
        var start = OffsetDateTime.now(ZoneOffset.UTC).plusDays(7);
        var event = jda.getGuildById(guild.id())
                .createScheduledEvent("冬の集い", "産業文化会館", start, start.plusHours(2))
                .complete();
        event.getManager().setName("春の集い").complete();

        assertThat(hanako().scheduledEvents(guild.id()))
                .extracting(each -> each.path("name").asText())
                .containsExactly("春の集い");
        hanako().deleteEvent(guild.id(), event.getIdLong());
        Awaitility.await().until(() -> jda.getGuildById(guild.id()).getScheduledEventById(event.getIdLong()) == null);
    }
}
