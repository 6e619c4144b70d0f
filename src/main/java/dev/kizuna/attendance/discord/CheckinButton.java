package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.discord.AttendanceIds.Own;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MemberPart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * With which a member checks in alone. In what is shown to those who are expected it stands from the day before on,
 * so that the reminders of the last day have it at hand; before the door opens it says when that is. To all others it is
 * shown while the door is open.
 */
public final class CheckinButton implements MemberPart {
    /** A day, and an hour since a reminder of the day before may be late. */
    private static final Duration AHEAD = Duration.ofHours(25);

    private final Texts texts;
    private final Clock clock;

    public CheckinButton(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Button> buttons(MeetingView meeting, boolean expected, Language reader) {
        Instant now = clock.instant();
        boolean stands = meeting.isPublic() && meeting.state() != MeetingState.CANCELLED;
        Hours hours = Hours.of(meeting, now);
        boolean near = hours == Hours.OPEN
                || expected
                        && hours == Hours.EARLY
                        && !now.isBefore(meeting.start().minus(AHEAD));
        return stands && near
                ? List.of(Button.success(
                        AttendanceIds.CHECK_IN.write(new Own(meeting.circle(), meeting.id())),
                        texts.get(reader, "attendance.button.checkIn")))
                : List.of();
    }
}
