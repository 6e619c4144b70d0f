package dev.kizuna.circle.discord;

import dev.kizuna.circle.discord.Ids.Draft;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.Servers;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The guided panel: three questions with an answer each already there, and a button. */
final class SetupCard {
    private final Texts texts;
    private final Servers servers;

    SetupCard(Texts texts, Servers servers) {
        this.texts = texts;
        this.servers = servers;
    }

    MessageCreateData of(CircleId circle, Draft draft, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "circle.setup.title")),
                TextDisplay.of(texts.get(reader, "circle.setup.channel")),
                ActionRow.of(channels(Ids.DRAFT_CHANNEL.write(draft), circle, draft.channel())),
                TextDisplay.of(texts.get(reader, "circle.setup.coordinators")),
                ActionRow.of(roles(Ids.DRAFT_ROLE.write(draft), circle, draft.coordinators(), reader)),
                TextDisplay.of(texts.get(reader, "circle.setup.language")),
                ActionRow.of(Stream.of(Language.values())
                        .map(language -> language(draft, language))
                        .toList()),
                ActionRow.of(Button.success(Ids.DRAFT_DONE.write(draft), texts.get(reader, "circle.setup.done"))));
    }

    /** A menu of the server's text channels with this one chosen, if it is there. */
    EntitySelectMenu channels(String customId, CircleId circle, ChannelId chosen) {
        EntitySelectMenu.Builder menu =
                EntitySelectMenu.create(customId, SelectTarget.CHANNEL).setChannelTypes(ChannelType.TEXT);
        if (servers.has(circle, chosen)) {
            menu.setDefaultValues(DefaultValue.channel(chosen.value()));
        }
        return menu.build();
    }

    /** A menu of the server's roles with this one chosen, if it is there; to choose none is possible. */
    EntitySelectMenu roles(String customId, CircleId circle, RoleId chosen, Language reader) {
        EntitySelectMenu.Builder menu = EntitySelectMenu.create(customId, SelectTarget.ROLE)
                .setPlaceholder(texts.get(reader, "circle.coordinators.none"))
                .setRequiredRange(0, 1);
        if (servers.has(circle, chosen)) {
            menu.setDefaultValues(DefaultValue.role(chosen.value()));
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
