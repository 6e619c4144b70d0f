package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.Ids.Leaf;
import java.time.Clock;
import java.util.List;

/** {@code /meeting list} for coordinators and {@code /meetings} for everyone. */
final class ListCommands {
    private final Meetings meetings;
    private final OwnAnswers answers;
    private final ListCard list;
    private final UpcomingCard upcoming;
    private final Clock clock;

    ListCommands(Meetings meetings, OwnAnswers answers, ListCard list, UpcomingCard upcoming, Clock clock) {
        this.meetings = meetings;
        this.answers = answers;
        this.list = list;
        this.upcoming = upcoming;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.command(
                "meeting list",
                Audience.COORDINATORS,
                List.of(),
                (caller, given) -> list(caller, new Leaf(Shelf.UPCOMING, 1)));
        routes.press(Ids.LIST, Audience.COORDINATORS, this::list);
        routes.command("meetings", Audience.MEMBERS, List.of(), (caller, given) -> upcoming(caller, 1));
        routes.press(Ids.UPCOMING, Audience.MEMBERS, (caller, number) -> upcoming(caller, number.page()));
    }

    private Response list(Caller caller, Leaf leaf) {
        List<MeetingView> shelf = leaf.shelf().of(meetings.list(caller.inCircle()), clock.instant());
        return Response.show(list.of(leaf.shelf(), Page.of(shelf, leaf.page(), ListCard.SIZE), caller.language()));
    }

    private Response upcoming(Caller caller, int wanted) {
        List<MeetingView> ahead = Shelf.UPCOMING.of(meetings.list(caller.inCircle()), clock.instant());
        Page<MeetingView> page = Page.of(ahead, wanted, UpcomingCard.SIZE);
        return Response.show(upcoming.of(page, answers.of(caller, page.items()), caller.language()));
    }
}
