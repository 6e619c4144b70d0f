package dev.kizuna.notice.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.UserId;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/**
 * A worded notice on its way.
 *
 * @param message of Components V2, with nothing in it that others may not read
 * @param otherwise where it goes, mentioning the person, when they take no direct messages; none if there is no such place
 */
public record Letter(
        UserId receiver,
        MessageCreateData message,
        @Nullable ChannelId otherwise) {}
