package dev.kizuna.discord.jda;

import dev.kizuna.kernel.MessageId;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.entities.Message;

/** The bot's own messages among others, known by what can be pressed on them. */
final class OwnMessages {
    private OwnMessages() {}

    /** @param history the newest first */
    static Optional<MessageId> newest(List<Message> history, String customId) {
        return history.stream()
                .filter(message -> message.getAuthor().getIdLong()
                        == message.getJDA().getSelfUser().getIdLong())
                .filter(message -> carries(message, customId))
                .map(message -> new MessageId(message.getIdLong()))
                .findFirst();
    }

    private static boolean carries(Message message, String customId) {
        return !message.getComponentTree()
                .findAll(ICustomId.class, component -> customId.equals(component.getCustomId()))
                .isEmpty();
    }
}
