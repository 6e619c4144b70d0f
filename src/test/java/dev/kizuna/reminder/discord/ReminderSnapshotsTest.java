package dev.kizuna.reminder.discord;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every card, form and letter of this room, in both languages. */
class ReminderSnapshotsTest extends OnReminderStage {
    private static final Snapshots SNAPSHOTS = Snapshots.of("reminder");

    @Test
    void theCardsAndFormsInJapanese() {
        cards(Language.JA);
    }

    @Test
    void theCardsAndFormsInEnglish() {
        cards(Language.EN);
    }

    @Test
    void theLettersInJapanese() {
        letters(Language.JA);
    }

    @Test
    void theLettersInEnglish() {
        letters(Language.EN);
    }

    private void cards(Language reader) {
        MeetingView meeting = furnished(reader);
        Visit visit = stage.coordinator(reader);
        Response ahead = visit.type("meeting reminders", Map.of());
        SNAPSHOTS.matches("ahead", reader, ahead);
        SNAPSHOTS.matches("whom", reader, visit.press(Visit.customId(ahead, "reminder.whom")));
        SNAPSHOTS.matches("form_meeting", reader, visit.press(Visit.customId(ahead, "reminder.meeting")));
        SNAPSHOTS.matches("form_circle", reader, visit.press(Visit.customId(ahead, "reminder.circle")));

        SNAPSHOTS.matches(
                "misread",
                reader,
                visit.fill("reminder.meeting.form:" + meeting.id().value(), Map.of("leads", List.of("そのうち"))));

        stage.discord.closed.add(new UserId(2));
        stage.at("11-28T12:00");
        stage.deliver();
        Response said = visit.type("meeting reminders", Map.of());
        SNAPSHOTS.matches("said", reader, said);
        SNAPSHOTS.matches("told", reader, visit.press(Visit.customId(said, "reminder.told")));
        Response phone = visit.press(Visit.customId(said, "reminder.phone"));
        SNAPSHOTS.matches("phone", reader, phone);
        SNAPSHOTS.matches("phoned", reader, visit.press(Visit.customId(phone, "reminder.phoned")));

        house.meetings.cancel(CIRCLE, meeting.id(), null);
        SNAPSHOTS.matches("cancelled", reader, visit.press(ReminderIds.SHOW.write(ReminderIds.of(meeting))));
        SNAPSHOTS.matches("quit", reader, visit.press(ReminderIds.QUIT.write(new ReminderIds.Quit(CIRCLE))));
    }

    private void letters(Language reader) {
        house.circles.change(CIRCLE, settings -> settings.withLanguage(reader.locale()));
        MeetingView meeting = furnished(reader);
        stage.coordinator(reader).type("meeting reminders", Map.of());
        stage.at("11-28T12:00");
        letter("seated", meeting, reader);
        letter("undecided", meeting, reader);
        stage.at("11-30T09:00");
        letter("digest", meeting, reader);
        stage.at("12-01T15:00");
        letter("silent", meeting, reader);
        stage.at("12-03T12:00");
        letter("unanswered", meeting, reader);
        stage.at("12-04T12:00");
        letter("seated", "seated_shut", meeting, reader);
        house.rsvps.giveUp(house.reply(meeting, 1));
        letter("withdrawn", meeting, reader);
    }

    private void letter(String kind, MeetingView meeting, Language reader) {
        letter(kind, kind, meeting, reader);
    }

    private void letter(String kind, String name, MeetingView meeting, Language reader) {
        Letter letter = (Letter) stage.wording(meeting, "reminder." + kind);
        String language = "_" + reader.name().toLowerCase(Locale.ROOT);
        SNAPSHOTS.matches("letter_" + name + language, letter.inPrivate());
        SNAPSHOTS.matches("letter_" + name + "_public" + language, letter.inPublic());
    }

    /** One of each kind of person. */
    private MeetingView furnished(Language reader) {
        MeetingView meeting = house.announced(null);
        answer(meeting, 1, GOING, reader);
        answer(meeting, 2, GOING, reader);
        answer(meeting, 3, MAYBE, reader);
        for (String name : List.of("山田 *花子*", "佐藤 一郎")) {
            var guest = house.members.add(CIRCLE, new Profile(name, "", "作業所", "福祉", ""));
            if (name.startsWith("山田")) {
                house.record(meeting, guest.id(), GOING, Bounds.ALL);
            }
        }
        return meeting;
    }

    private void answer(MeetingView meeting, long user, Answer answer, Language reader) {
        Presence now = new Presence(new UserId(user), "Person " + user, reader.locale());
        house.rsvps.answer(new Reply(CIRCLE, meeting.id(), now, house.nextInteraction()), answer, null);
    }
}
