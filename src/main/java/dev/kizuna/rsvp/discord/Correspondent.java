package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.rsvp.Standing;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice about a meeting is for.
 *
 * @param own how the person stands with the meeting; none who has not answered
 * @param thread where the meeting is talked about
 */
public record Correspondent(
        Person person,
        MeetingView meeting,
        @Nullable Standing own,
        Reading reading,
        @Nullable ChannelId thread) {
    private static final int NAME = 60;
    private static final int TITLE = 100;

    public Letter letter(MessageCreateData inPrivate, MessageCreateData inPublic, String spoken) {
        return new Letter(
                person.user().orElse(null), reading.reader(), inPrivate, reading.circle(), inPublic, thread, spoken);
    }

    /** The person's name, to be read out. */
    public String name() {
        return UserText.label(person.name(), NAME);
    }

    /** The meeting's title, to be read out. */
    public String title() {
        return UserText.label(meeting.title(), TITLE);
    }
}
