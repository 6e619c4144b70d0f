package dev.kizuna.circle.discord;

import dev.kizuna.circle.discord.Ids.Draft;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The guided panel: three questions with an answer each already there, and a button. */
final class SetupCard {
    private final Texts texts;

    SetupCard(Texts texts) {
        this.texts = texts;
    }

    MessageCreateData of(Draft draft, Language reader) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(
                        TextDisplay.of(texts.get(reader, "circle.setup.title")),
                        TextDisplay.of(texts.get(reader, "circle.setup.channel")),
                        ActionRow.of(channels(
                                Ids.DRAFT_CHANNEL.write(draft), draft.channel().value())),
                        TextDisplay.of(texts.get(reader, "circle.setup.coordinators")),
                        ActionRow.of(roles(
                                Ids.DRAFT_ROLE.write(draft),
                                draft.coordinators().value(),
                                reader)),
                        TextDisplay.of(texts.get(reader, "circle.setup.language")),
                        ActionRow.of(Stream.of(Language.values())
                                .map(language -> language(draft, language))
                                .toList()),
                        ActionRow.of(
                                Button.success(Ids.DRAFT_DONE.write(draft), texts.get(reader, "circle.setup.done")))))
                .build();
    }

    /** A menu of the server's text channels with one of them chosen. */
    static EntitySelectMenu channels(String customId, long chosen) {
        return EntitySelectMenu.create(customId, SelectTarget.CHANNEL)
                .setChannelTypes(ChannelType.TEXT)
                .setDefaultValues(DefaultValue.channel(chosen))
                .build();
    }

    /** A menu of the server's roles with one of them chosen, or none for 0; none can be chosen again. */
    EntitySelectMenu roles(String customId, long chosen, Language reader) {
        EntitySelectMenu.Builder menu = EntitySelectMenu.create(customId, SelectTarget.ROLE)
                .setPlaceholder(texts.get(reader, "circle.coordinators.none"))
                .setRequiredRange(0, 1);
        if (chosen != 0) {
            menu.setDefaultValues(DefaultValue.role(chosen));
        }
        return menu.build();
    }

    private Button language(Draft draft, Language language) {
        return languageButton(
                Ids.DRAFT_LANGUAGE,
                new Draft(draft.channel(), draft.coordinators(), language),
                language,
                draft.language());
    }

    /** A button named in its own language, so that whoever wants it can read it. */
    <P extends Record> Button languageButton(IdFormat<P> format, P state, Language language, Language now) {
        return Button.of(
                language == now ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY,
                format.write(state),
                texts.word(language, language));
    }
}
