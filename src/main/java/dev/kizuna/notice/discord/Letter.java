package dev.kizuna.notice.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.UserId;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/**
 * A worded notice.
 *
 * @param receiver none of somebody without an account
 * @param reader the receiver's language
 * @param inPrivate of Components V2, for the person alone
 * @param circle the language of what all can see
 * @param inPublic of Components V2, in its stead where others read it, too; the same for all who are told of one kind about one meeting
 * @param thread where that one goes, mentioning the person; none if there is no such place
 * @param spoken for a coordinator to read out on the phone, in plain words
 */
public record Letter(
        @Nullable UserId receiver,
        Language reader,
        MessageCreateData inPrivate,
        Language circle,
        MessageCreateData inPublic,
        @Nullable ChannelId thread,
        String spoken)
        implements Wording {}
