package dev.kizuna.notice.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.UserId;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/**
 * A worded notice on its way.
 *
 * @param inPrivate of Components V2, for the person alone
 * @param inPublic of Components V2, in its stead where others read it, too
 * @param otherwise where that one goes, mentioning the person, when they take no direct messages; none if there is no
 *     such place
 */
public record Letter(
        UserId receiver,
        MessageCreateData inPrivate,
        MessageCreateData inPublic,
        @Nullable ChannelId otherwise) {}
