package dev.kizuna.resource.discord;

import static dev.kizuna.discord.Audience.MEMBERS;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.resource.Cases;
import dev.kizuna.resource.Deal;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.Stories;
import dev.kizuna.resource.Story;
import dev.kizuna.resource.Writer;
import dev.kizuna.resource.discord.ResourceIds.At;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import java.util.List;
import java.util.Optional;

/** What those at the tables come to by a button: their case, their cards, their story. */
final class StoryCommands {
    private final CircleAuthority authority;
    private final Meetings meetings;
    private final Deals deals;
    private final Cases cases;
    private final Stories stories;
    private final TableCard card;

    StoryCommands(
            CircleAuthority authority, Meetings meetings, Deals deals, Cases cases, Stories stories, TableCard card) {
        this.authority = authority;
        this.meetings = meetings;
        this.deals = deals;
        this.cases = cases;
        this.stories = stories;
        this.card = card;
    }

    void register(Routes routes) {
        routes.press(ResourceIds.SCRIBE, MEMBERS, this::open);
        routes.fields(ResourceIds.CHOICE, MEMBERS, this::choose);
        routes.press(ResourceIds.TABLE, MEMBERS, (caller, at) -> show(caller, at, ""));
    }

    /** The one table of the caller, or a choice. */
    private Response open(Caller caller, Of of) {
        List<Integer> tables = stories.tables(caller.inCircle(), of.meeting(), writer(caller));
        return tables.size() == 1
                ? show(caller, new At(of.meeting(), tables.get(0)), "")
                : Response.show(card.choice(meetings.get(caller.inCircle(), of.meeting()), tables, caller.language()));
    }

    private Response choose(Caller caller, Leaf leaf, Fields fields) {
        int table = fields.id(Routes.CHOSEN)
                .filter(one -> one >= 1 && one <= Deals.MOST_TABLES)
                .map(Long::intValue)
                .orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
        return show(caller, new At(leaf.meeting(), table), "");
    }

    /** @param news what has just happened, or nothing */
    Response show(Caller caller, At at, String news) {
        CircleId circle = caller.inCircle();
        Optional<Story> story = stories.story(circle, at.meeting(), at.table(), writer(caller));
        MeetingView meeting = meetings.get(circle, at.meeting());
        return Response.show(card.of(
                meeting,
                at.table(),
                cases.find(circle, meeting.id()),
                hand(circle, at.meeting(), at.table()),
                story,
                news,
                caller.language()));
    }

    /** The cards on a table; none where nothing is dealt to it any more. */
    List<ResourceCard> hand(CircleId circle, MeetingId meeting, int table) {
        return deals.find(circle, meeting).map(Deal::tables).stream()
                .filter(tables -> table <= tables.size())
                .flatMap(tables -> tables.get(table - 1).stream())
                .toList();
    }

    Writer writer(Caller caller) {
        return new Writer(caller.user(), authority.admits(Audience.COORDINATORS, caller));
    }
}
