package dev.kizuna.reminder.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Notice;
import dev.kizuna.reminder.Withdrawal;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.Standing;
import java.util.List;
import java.util.Optional;

/** Who cannot come after all, and how many do, for the meeting's coordinators. */
final class WithdrawalWords {
    private static final int NAME = 60;
    private static final int OFFICE = 40;

    private final Rosters rosters;
    private final Members members;
    private final MeetingWords meetings;
    private final Texts texts;

    WithdrawalWords(Rosters rosters, Members members, MeetingWords meetings, Texts texts) {
        this.rosters = rosters;
        this.members = members;
        this.meetings = meetings;
        this.texts = texts;
    }

    /** None of somebody who comes again, or whom the circle knows by another entry now. */
    Optional<String> of(Notice notice, Language reader) {
        MemberId member = Withdrawal.read(notice.occasion()).member();
        Headcount headcount = rosters.headcountOf(notice.circle(), notice.meeting(), member);
        Standing own = headcount.own();
        return own == null || own.answer() == Answer.GOING
                ? Optional.empty()
                : person(notice.circle(), member).map(person -> words(person, headcount, reader));
    }

    private Optional<Person> person(CircleId circle, MemberId member) {
        return members.all(circle).stream()
                .filter(person -> person.id().equals(member))
                .findFirst();
    }

    private String office(Person person, Language reader) {
        String office = UserText.line(person.organisation(), OFFICE);
        return office.isEmpty() ? "" : texts.get(reader, "reminder.withdrawn.office", "office", office);
    }

    private String words(Person person, Headcount headcount, Language reader) {
        MeetingView meeting = headcount.meeting();
        String words = texts.get(
                reader,
                "reminder.withdrawn",
                "person",
                UserText.line(person.name(), NAME),
                "office",
                office(person, reader),
                "title",
                meetings.title(meeting),
                "when",
                meetings.span(reader, meeting),
                "going",
                headcount.seated(),
                "waiting",
                headcount.waiting() + headcount.offered());
        List<String> lines = meeting.capacity() == null
                ? List.of(words)
                : List.of(words, texts.get(reader, "reminder.withdrawn.next"));
        return String.join("\n", lines);
    }
}
