package dev.kizuna.discord.jda;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/**
 * The routes' commands as Discord wants them declared, with their names and descriptions in both languages.
 *
 * <p>Building it checks Discord's limits: JDA refuses what is too long or misnamed, and a missing text is an error.
 */
final class CommandTree {
    private final Texts texts;

    CommandTree(Texts texts) {
        this.texts = texts;
    }

    /** One declaration per top-level name, in order of registration. */
    List<SlashCommandData> declare(Routes routes) {
        Map<String, List<Routes.Command>> byName = new LinkedHashMap<>();
        for (Routes.Command command : routes.commands()) {
            byName.computeIfAbsent(command.path().split(" ")[0], name -> new ArrayList<>())
                    .add(command);
        }
        return byName.entrySet().stream()
                .map(entry -> declare(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SlashCommandData declare(String name, List<Routes.Command> leaves) {
        String key = "command." + name;
        SlashCommandData command = Commands.slash(english(key, name), texts.get(Language.EN, key + ".description"))
                .setNameLocalization(DiscordLocale.JAPANESE, texts.get(Language.JA, key + ".name"))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, texts.get(Language.JA, key + ".description"))
                .setDefaultPermissions(permissions(leaves))
                .setContexts(contexts(leaves));
        for (Routes.Command leaf : leaves) {
            String leafKey = "command." + leaf.path().replace(' ', '.');
            List<OptionData> options =
                    leaf.options().stream().map(o -> option(leafKey, o)).toList();
            if (leaf.path().equals(name)) {
                command.addOptions(options);
            } else {
                command.addSubcommands(subcommand(leafKey, leaf.path().substring(name.length() + 1), options));
            }
        }
        return command;
    }

    private SubcommandData subcommand(String key, String name, List<OptionData> options) {
        return new SubcommandData(english(key, name), texts.get(Language.EN, key + ".description"))
                .setNameLocalization(DiscordLocale.JAPANESE, texts.get(Language.JA, key + ".name"))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, texts.get(Language.JA, key + ".description"))
                .addOptions(options);
    }

    private OptionData option(String commandKey, Option option) {
        String key = commandKey + "." + option.name();
        OptionData data = new OptionData(
                        type(option),
                        english(key, option.name()),
                        texts.get(Language.EN, key + ".description"),
                        option.required(),
                        option.suggestions() != null)
                .setNameLocalization(DiscordLocale.JAPANESE, texts.get(Language.JA, key + ".name"))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, texts.get(Language.JA, key + ".description"));
        if (option.choices() != null) {
            for (Enum<?> choice : option.choices().getEnumConstants()) {
                data.addChoices(new Command.Choice(
                                texts.word(Language.EN, choice), choice.name().toLowerCase(Locale.ROOT))
                        .setNameLocalization(DiscordLocale.JAPANESE, texts.word(Language.JA, choice)));
            }
        } else if (option.kind() == Option.Kind.TEXT) {
            data.setMaxLength((int) option.max());
        } else if (option.kind() == Option.Kind.NUMBER) {
            data.setRequiredRange(option.min(), option.max());
        } else if (option.kind() == Option.Kind.CHANNEL) {
            data.setChannelTypes(ChannelType.TEXT);
        }
        return data;
    }

    private String english(String key, String name) {
        String text = texts.get(Language.EN, key + ".name");
        if (!text.equals(name)) {
            throw new IllegalStateException(key + ".name must be " + name + ", which is a public interface");
        }
        return name;
    }

    private static OptionType type(Option option) {
        return switch (option.kind()) {
            case TEXT -> OptionType.STRING;
            case NUMBER -> OptionType.INTEGER;
            case USER -> OptionType.USER;
            case ROLE -> OptionType.ROLE;
            case CHANNEL -> OptionType.CHANNEL;
            case FILE -> OptionType.ATTACHMENT;
        };
    }

    private static DefaultMemberPermissions permissions(List<Routes.Command> leaves) {
        boolean open = leaves.stream()
                .map(Routes.Command::audience)
                .anyMatch(audience -> audience == Audience.ANYONE || audience == Audience.MEMBERS);
        return open ? DefaultMemberPermissions.ENABLED : DefaultMemberPermissions.enabledFor(Permission.MANAGE_EVENTS);
    }

    private static List<InteractionContextType> contexts(List<Routes.Command> leaves) {
        boolean anywhere = leaves.stream().allMatch(leaf -> leaf.audience() == Audience.ANYONE);
        return anywhere
                ? List.of(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                : List.of(InteractionContextType.GUILD);
    }
}
