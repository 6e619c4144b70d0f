package dev.kizuna.reminder.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Servers;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.reminder.Outlook;
import dev.kizuna.reminder.ReminderNotice;
import dev.kizuna.reminder.Reminders;
import dev.kizuna.reminder.Timing;
import dev.kizuna.rsvp.discord.AnswerButtons;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What coordinators are told, as long as they are coordinators. Names stand in direct messages alone. */
final class CoordinatorLetters {
    private final Reminders reminders;
    private final Members members;
    private final Circles circles;
    private final CircleAuthority authority;
    private final Servers servers;
    private final Timing timing;
    private final Function<MeetingId, Optional<ChannelId>> threads;
    private final MeetingWords meetings;
    private final DigestWords digest;
    private final WithdrawalWords withdrawals;
    private final People people;
    private final AnswerButtons answers;
    private final Texts texts;

    CoordinatorLetters(
            Reminders reminders,
            Members members,
            Circles circles,
            CircleAuthority authority,
            Servers servers,
            Timing timing,
            Function<MeetingId, Optional<ChannelId>> threads,
            MeetingWords meetings,
            DigestWords digest,
            WithdrawalWords withdrawals,
            Texts texts) {
        this.reminders = reminders;
        this.members = members;
        this.circles = circles;
        this.authority = authority;
        this.servers = servers;
        this.timing = timing;
        this.threads = threads;
        this.meetings = meetings;
        this.digest = digest;
        this.withdrawals = withdrawals;
        this.people = new People(texts);
        this.answers = new AnswerButtons(texts);
        this.texts = texts;
    }

    /** Asks Discord whether the person still coordinates. */
    Wording write(ReminderNotice what, Notice notice) {
        Person person = members.get(notice.circle(), notice.receiver());
        Outlook outlook = reminders.outlook(notice.circle(), notice.meeting());
        MeetingView meeting = outlook.meeting();
        if (meeting.state() == MeetingState.CANCELLED) {
            return new Wording.Needless(Lapse.CANCELLED);
        }
        boolean overtaken = what == ReminderNotice.UNANSWERED && timing.isOvertaken(notice, meeting);
        if (overtaken || !coordinates(notice.circle(), person)) {
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        Reading reading = Reading.of(circles, notice.circle(), person);
        Optional<MessageCreateData> inPrivate = inPrivate(what, notice, outlook, reading.reader());
        return inPrivate.isEmpty()
                ? new Wording.Needless(Lapse.ANSWERED)
                : letter(what, person, meeting, reading, inPrivate.get());
    }

    private Letter letter(
            ReminderNotice what, Person person, MeetingView meeting, Reading reading, MessageCreateData inPrivate) {
        return new Letter(
                person.user().orElse(null),
                reading.reader(),
                inPrivate,
                reading.circle(),
                inPublic(what, meeting, reading.circle()),
                threads.apply(meeting.id()).orElse(null),
                texts.get(
                        reading.circle(),
                        "reminder.spoken.coordinator",
                        "name",
                        UserText.label(person.name(), 60),
                        "title",
                        UserText.label(meeting.title(), 100)));
    }

    private boolean coordinates(CircleId circle, Person person) {
        return person.user()
                .flatMap(user -> servers.member(circle, user))
                .filter(belonging -> authority.coordinates(circle, belonging))
                .isPresent();
    }

    /** None where somebody's answer has made it needless. */
    private Optional<MessageCreateData> inPrivate(
            ReminderNotice what, Notice notice, Outlook outlook, Language reader) {
        return switch (what) {
            case UNANSWERED ->
                outlook.whom().silent().isEmpty() ? Optional.empty() : Optional.of(unanswered(outlook, reader));
            case WITHDRAWN -> withdrawals.of(notice, reader).map(words -> Card.of(List.of(TextDisplay.of(words))));
            case DIGEST -> Optional.of(digest(outlook, reader));
            case SEATED, UNDECIDED, SILENT -> throw new IllegalArgumentException("for members: " + what);
        };
    }

    private MessageCreateData unanswered(Outlook outlook, Language reader) {
        return Card.of(List.of(
                TextDisplay.of(texts.get(
                        reader,
                        "reminder.unanswered",
                        "title",
                        meetings.title(outlook.meeting()),
                        "count",
                        outlook.whom().silent().size())),
                TextDisplay.of(people.names(outlook.whom().silent(), reader)),
                TextDisplay.of(texts.get(reader, "reminder.unanswered.next"))));
    }

    private MessageCreateData digest(Outlook outlook, Language reader) {
        List<ContainerChildComponent> parts = List.of(
                TextDisplay.of(digest.of(outlook, reader)),
                ActionRow.of(Button.secondary(
                        ReminderIds.QUIT.write(
                                new ReminderIds.Quit(outlook.meeting().circle())),
                        texts.get(reader, "reminder.button.digestOff"))));
        return Card.of(parts);
    }

    private MessageCreateData inPublic(ReminderNotice what, MeetingView meeting, Language reader) {
        String title = meetings.title(meeting);
        String words = switch (what) {
            case UNANSWERED -> texts.get(reader, "reminder.public.unanswered", "title", title);
            case WITHDRAWN -> texts.get(reader, "reminder.public.withdrawn", "title", title);
            case DIGEST -> texts.get(reader, "reminder.public.digest", "title", title);
            case SEATED, UNDECIDED, SILENT -> throw new IllegalArgumentException("for members: " + what);
        };
        Button way = what == ReminderNotice.WITHDRAWN
                ? answers.roster(meeting, reader)
                : Button.secondary(
                        ReminderIds.SHOW.write(ReminderIds.of(meeting)), texts.get(reader, "reminder.button.show"));
        return Card.of(List.of(TextDisplay.of(words), ActionRow.of(way)));
    }
}
