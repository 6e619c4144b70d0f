package dev.kizuna.discord.jda;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.GivenFile;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.components.selections.SelectMenuInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;

/** What JDA says of an interaction, in the edge's words. */
final class Callers {
    private Callers() {}

    static Caller caller(Interaction event) {
        Guild guild = event.getGuild();
        Member member = event.getMember();
        boolean resident = guild != null && !guild.isDetached() && member != null;
        return new Caller(
                guild == null ? null : new CircleId(guild.getIdLong()),
                new ChannelId(event.getChannelIdLong()),
                new UserId(event.getUser().getIdLong()),
                member == null ? event.getUser().getEffectiveName() : member.getEffectiveName(),
                Language.of(event.getUserLocale().getLocale()),
                resident ? roles(member) : Set.of(),
                resident && member.hasPermission(Permission.MANAGE_SERVER),
                event.getIdLong());
    }

    private static Set<RoleId> roles(@Nullable Member member) {
        return member == null
                ? Set.of()
                : member.getUnsortedRoles().stream()
                        .map(role -> new RoleId(role.getIdLong()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    static Arguments arguments(CommandInteractionPayload command) {
        Map<String, Object> given = new HashMap<>();
        for (OptionMapping option : command.getOptions()) {
            given.put(option.getName(), value(option));
        }
        return new Arguments(Map.copyOf(given));
    }

    private static Object value(OptionMapping option) {
        return switch (option.getType()) {
            case INTEGER -> option.getAsLong();
            case USER -> new UserId(option.getAsLong());
            case ROLE -> new RoleId(option.getAsLong());
            case CHANNEL -> new ChannelId(option.getAsLong());
            case ATTACHMENT -> AttachedFiles.given(option.getAsAttachment());
            default -> option.getAsString();
        };
    }

    static Fields fields(SelectMenuInteraction<?, ?> menu) {
        List<String> chosen = menu.getValues().stream()
                .map(value -> value instanceof ISnowflake entity ? entity.getId() : value.toString())
                .toList();
        return new Fields(Map.of(Routes.CHOSEN, chosen));
    }

    static Fields fields(ModalInteraction form) {
        Map<String, List<String>> values = new HashMap<>();
        Map<String, GivenFile> files = new HashMap<>();
        for (ModalMapping input : form.getValues()) {
            if (input.getType() == Component.Type.FILE_UPLOAD) {
                input.getAsAttachmentList().stream()
                        .findFirst()
                        .ifPresent(file -> files.put(input.getCustomId(), AttachedFiles.given(file)));
            } else {
                values.put(input.getCustomId(), values(input));
            }
        }
        return new Fields(values, files);
    }

    private static List<String> values(ModalMapping input) {
        return switch (input.getType()) {
            case STRING_SELECT, CHECKBOX_GROUP -> input.getAsStringList();
            case USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT ->
                input.getAsLongList().stream().map(String::valueOf).toList();
            default -> {
                String text = input.getAsOptionalString();
                yield text == null ? List.of() : List.of(text);
            }
        };
    }
}
