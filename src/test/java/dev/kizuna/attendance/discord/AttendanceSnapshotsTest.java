package dev.kizuna.attendance.discord;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every card and form of this room, in both languages. */
class AttendanceSnapshotsTest extends OnDoorStage {
    private static final Snapshots SNAPSHOTS = Snapshots.of("attendance");
    private static final String WORD = "さくら42";
    private static final List<String> READINGS =
            List.of("あおき", "かわい", "さとう", "たなか", "なかの", "はやし", "まつい", "やまだ", "りん", "わだ", "Smith", "");

    @Test
    void everythingInJapanese() {
        everything(Language.JA);
    }

    @Test
    void everythingInEnglish() {
        everything(Language.EN);
    }

    private void everything(Language reader) {
        MeetingView meeting = furnished();
        SNAPSHOTS.matches("early", reader, stage.coordinator(reader).type("attendance panel", Map.of()));
        SNAPSHOTS.matches(
                "early_person",
                reader,
                stage.coordinator(reader).type("attendance checkin", Map.of("person", "氏名 *1*")));
        door.until(meeting, Duration.ofMinutes(20));
        Response panel = stage.coordinator(reader).type("attendance panel", Map.of());
        SNAPSHOTS.matches("panel", reader, panel);
        Response form = stage.coordinator(reader).press(Visit.customId(panel, "attendance.walkIn"));
        SNAPSHOTS.matches("form_walk_in", reader, form);
        SNAPSHOTS.matches("panel_of_few", reader, fewer(reader, panel));
        SNAPSHOTS.matches(
                "panel_walk_in",
                reader,
                stage.coordinator(reader)
                        .fill(
                                Visit.customId(form, "attendance.walkedIn"),
                                Map.of("name", List.of("長岡 *一郎*"), "from", List.of("製作所"))));
        own(reader, meeting);
        SNAPSHOTS.matches("summary", reader, stage.coordinator(reader).type("attendance summary", Map.of()));
    }

    /** A row of the tabs, then all that came, with the last one taken back. */
    private Response fewer(Language reader, Response panel) {
        Response row = stage.coordinator(reader).press(button(panel, "や"));
        Response in = stage.coordinator(reader).press(Visit.customId(row, "attendance.in"));
        SNAPSHOTS.matches("panel_in", reader, in);
        Response all = stage.coordinator(reader)
                .choose(
                        Visit.customId(in, "attendance.list"),
                        Spot.BEGINNING.on(View.LIST).text());
        SNAPSHOTS.matches("panel_list", reader, all);
        return stage.coordinator(reader).press(Visit.customId(in, "attendance.undo"));
    }

    private void own(Language reader, MeetingView meeting) {
        door.hang(meeting, WORD);
        Visit member = stage.visit(stage.caller(CIRCLE, 1, reader, false));
        SNAPSHOTS.matches("own", reader, member.type("checkin", Map.of("code", WORD)));
        SNAPSHOTS.matches("own_again", reader, member.type("checkin", Map.of("code", WORD)));
        SNAPSHOTS.matches("code", reader, stage.coordinator(reader).type("attendance code", Map.of()));
    }

    /** A meeting before, and one with forty who come, some of them with badges. */
    private MeetingView furnished() {
        MeetingView before = house.announced(null);
        MemberId old = person(0);
        door.checkIn(before, old);
        house.clock.pass(Duration.ofDays(20));
        MeetingView meeting = house.announced(24);
        house.record(meeting, old, GOING, Bounds.NONE);
        for (int i = 1; i < 24; i++) {
            house.record(meeting, person(i), i == 7 ? MAYBE : GOING, Bounds.NONE);
        }
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.rsvps.note(house.reply(meeting, 2), "15分 *遅れます*");
        return meeting;
    }

    private MemberId person(int number) {
        return house.members
                .add(
                        CIRCLE,
                        new Profile(
                                "氏名 *" + number + "*",
                                READINGS.get(number % READINGS.size()),
                                number % 3 == 0 ? "" : "所属_" + number % 3 + "_",
                                number % 2 == 0 ? "医療" : "福祉",
                                "長岡京市"))
                .id();
    }
}
