package dev.kizuna.rehearsal.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What JDA writes for the kinds of things a bot sends passes the strict reading of the description. */
class JdaBodiesTest {
    @BeforeEach
    void isThere() {
        assumeTrue(OpenApiCheck.describes(), "Discord's openapi.json is not there");
    }

    @Test
    void commands() {
        SlashCommandData command = Commands.slash("meeting", "Meetings")
                .setNameLocalization(DiscordLocale.JAPANESE, "会合")
                .setDescriptionLocalization(DiscordLocale.JAPANESE, "会合を扱います")
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.CREATE_SCHEDULED_EVENTS))
                .addSubcommands(new SubcommandData("create", "Plan a meeting")
                        .addOptions(
                                new OptionData(OptionType.STRING, "title", "Title", true).setMaxLength(100),
                                new OptionData(OptionType.INTEGER, "capacity", "Seats").setRequiredRange(1, 1000),
                                new OptionData(OptionType.STRING, "venue", "Where").setAutoComplete(true),
                                new OptionData(OptionType.STRING, "how", "How").addChoice("Here", "here"),
                                new OptionData(OptionType.ROLE, "who", "Who"),
                                new OptionData(OptionType.CHANNEL, "channel", "Which")));
        assertPasses(
                "PUT",
                "/applications/1/commands",
                DataArray.empty().add(command).toString());
        assertPasses("POST", "/applications/1/commands", command.toData().toString());
    }

    @Test
    void messagesOfBothKinds() {
        MessageCreateData card = new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(
                                TextDisplay.of("# 会合"),
                                Section.of(Button.link("https://example.org", "map"), TextDisplay.of("where")),
                                Separator.createDivider(Separator.Spacing.SMALL),
                                ActionRow.of(Button.success("going", "参加"), Button.danger("declined", "欠席")),
                                ActionRow.of(StringSelectMenu.create("pick")
                                        .addOption("a", "b", "c")
                                        .build()),
                                ActionRow.of(EntitySelectMenu.create("user", EntitySelectMenu.SelectTarget.USER)
                                        .build()))
                        .withAccentColor(0x336699))
                .setAllowedMentions(List.of())
                .build();
        MessageCreateData old = new MessageCreateBuilder()
                .setContent("text")
                .addEmbeds(new EmbedBuilder()
                        .setTitle("t")
                        .addField("n", "v", true)
                        .setColor(1)
                        .setFooter("f")
                        .build())
                .addComponents(ActionRow.of(Button.primary("x", "y")))
                .addFiles(FileUpload.fromData(new byte[] {1}, "meeting.ics").setDescription("calendar"))
                .build();
        for (MessageCreateData message : List.of(card, old)) {
            String body = message.toData().toString();
            assertPasses("POST", "/channels/1/messages", body);
            assertPasses("POST", "/webhooks/1/token", body);
            assertPasses(
                    "POST",
                    "/interactions/1/token/callback",
                    DataObject.empty().put("type", 4).put("data", message).toString());
            String edit =
                    MessageEditBuilder.fromCreateData(message).build().toData().toString();
            assertPasses("PATCH", "/channels/1/messages/2", edit);
            assertPasses("PATCH", "/webhooks/1/token/messages/@original", edit);
            assertPasses("POST", "/interactions/1/token/callback", "{\"type\":7,\"data\":" + edit + "}");
            assertPasses(
                    "POST",
                    "/channels/1/threads",
                    DataObject.empty()
                            .put("name", "post")
                            .put("message", message)
                            .toString());
        }
    }

    @Test
    void forms() {
        Modal modal = Modal.create("profile", "プロフィール")
                .addComponents(
                        TextDisplay.of("words"),
                        Label.of(
                                "氏名",
                                "as on the door",
                                TextInput.create("name", TextInputStyle.SHORT)
                                        .setMaxLength(100)
                                        .build()),
                        Label.of(
                                "分野",
                                StringSelectMenu.create("field")
                                        .addOption("福祉", "w")
                                        .build()))
                .build();
        assertPasses(
                "POST",
                "/interactions/1/token/callback",
                DataObject.empty().put("type", 9).put("data", modal).toString());
    }

    private static void assertPasses(String method, String path, String body) {
        assertThat(OpenApiCheckTest.violations(method, path, body)).as(body).isEmpty();
    }
}
