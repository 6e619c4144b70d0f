package dev.kizuna.rsvp.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.rsvp.Rosters;
import java.util.List;

/** Coordinators look at who said what. */
final class RosterCommands {
    private final Rosters rosters;
    private final MeetingSuggestions suggestions;
    private final RosterCard card;

    RosterCommands(Rosters rosters, MeetingSuggestions suggestions, RosterCard card) {
        this.rosters = rosters;
        this.suggestions = suggestions;
        this.card = card;
    }

    void register(Routes routes) {
        routes.command(
                "meeting roster",
                COORDINATORS,
                List.of(suggestions.option(MeetingChoice.PUBLIC)),
                (caller, given) -> page(
                        caller,
                        suggestions.chosen(caller, given, MeetingChoice.PUBLIC).id(),
                        1));
        routes.press(RsvpIds.ROSTER, COORDINATORS, (caller, sheet) -> page(caller, sheet.meeting(), sheet.page()));
    }

    private Response page(Caller caller, MeetingId meeting, int page) {
        return Response.show(card.of(rosters.roster(caller.inCircle(), meeting), page, caller.language()));
    }
}
