package dev.kizuna.contact.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.contact.discord.FollowupIds.Leaf;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.NoticeText;
import dev.kizuna.notice.discord.Wording;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What all notices of the follow-ups have in common: to whom they go, and what others see of them, which is nobody's name. */
final class FollowupLetters {
    private static final int NAME = 60;
    private static final int TITLE = 100;

    private final Meetings meetings;
    private final Members members;
    private final Circles circles;
    private final Function<MeetingId, Optional<ChannelId>> threads;
    private final MeetingWords words;
    private final Texts texts;

    FollowupLetters(
            Meetings meetings,
            Members members,
            Circles circles,
            Function<MeetingId, Optional<ChannelId>> threads,
            MeetingWords words,
            Texts texts) {
        this.meetings = meetings;
        this.members = members;
        this.circles = circles;
        this.threads = threads;
        this.words = words;
        this.texts = texts;
    }

    /** The words of one kind; what is said in private is none where there is nobody to speak of any more. */
    NoticeText of(Content content) {
        return notice -> write(notice, content);
    }

    private Wording write(Notice notice, Content content) {
        MeetingView meeting = meetings.get(notice.circle(), notice.meeting());
        if (meeting.state() == MeetingState.CANCELLED) {
            return new Wording.Needless(Lapse.CANCELLED);
        }
        Person person = members.get(notice.circle(), notice.receiver());
        Reading reading = Reading.of(circles, notice.circle(), person);
        return content.write(notice, meeting, person, reading)
                .<Wording>map(inPrivate -> letter(notice, meeting, person, reading, inPrivate))
                .orElseGet(() -> new Wording.Needless(Lapse.OVERTAKEN));
    }

    private Letter letter(
            Notice notice, MeetingView meeting, Person person, Reading reading, MessageCreateData inPrivate) {
        return new Letter(
                person.user().orElse(null),
                reading.reader(),
                inPrivate,
                reading.circle(),
                Card.of(
                        TextDisplay.of(texts.get(reading.circle(), "followup.inPublic", "title", words.title(meeting))),
                        ActionRow.of(Button.primary(
                                FollowupIds.LIST.write(new Leaf(notice.circle(), 1)),
                                texts.get(reading.circle(), "followup.button.list")))),
                threads.apply(notice.meeting()).orElse(null),
                texts.get(
                        reading.circle(),
                        "followup.spoken",
                        "name",
                        UserText.label(person.name(), NAME),
                        "title",
                        UserText.label(meeting.title(), TITLE)));
    }

    /** What the person alone reads. */
    @FunctionalInterface
    interface Content {
        Optional<MessageCreateData> write(Notice notice, MeetingView meeting, Person person, Reading reading);
    }
}
