package dev.kizuna.attendance.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.Summaries;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** {@code /attendance summary}: of the meeting named, else of the one whose door opened last. */
final class SummaryCommands {
    private final Summaries summaries;
    private final Meetings meetings;
    private final MeetingSuggestions suggestions;
    private final SummaryCard card;
    private final Clock clock;

    SummaryCommands(
            Summaries summaries, Meetings meetings, MeetingSuggestions suggestions, SummaryCard card, Clock clock) {
        this.summaries = summaries;
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.card = card;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.command(
                "attendance summary",
                COORDINATORS,
                List.of(suggestions.option(MeetingChoice.STANDING)),
                (caller, given) -> show(caller, meant(caller, given)));
        routes.press(AttendanceIds.SUMMARY, COORDINATORS, (caller, of) -> show(caller, of.meeting()));
    }

    private MeetingId meant(Caller caller, Arguments given) {
        return meetings.list(caller.inCircle()).stream()
                .filter(meeting -> given.text("meeting").isEmpty())
                .filter(meeting -> meeting.isPublic() && meeting.state() != MeetingState.CANCELLED)
                .filter(meeting -> Hours.of(meeting, clock.instant()) != Hours.EARLY)
                .max(Comparator.comparing(MeetingView::start))
                .orElseGet(() -> suggestions.chosen(caller, given, MeetingChoice.STANDING))
                .id();
    }

    Response show(Caller caller, MeetingId meeting) {
        return Response.show(card.of(summaries.summary(caller.inCircle(), meeting), caller.language()));
    }
}
