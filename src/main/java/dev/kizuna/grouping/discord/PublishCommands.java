package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.PlanReport;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TableWishes;
import dev.kizuna.grouping.discord.GroupingIds.Shown;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** People are told; before that, coordinators are asked where a must is not kept. */
final class PublishCommands {
    private final Seatings seatings;
    private final TableWishes wishes;
    private final MeetingSuggestions suggestions;
    private final PlanCard card;
    private final DoubtCard doubt;
    private final Texts texts;
    private final Clock clock;

    PublishCommands(
            Seatings seatings,
            TableWishes wishes,
            MeetingSuggestions suggestions,
            PlanCard card,
            Texts texts,
            Clock clock) {
        this.seatings = seatings;
        this.wishes = wishes;
        this.suggestions = suggestions;
        this.card = card;
        this.doubt = new DoubtCard(texts);
        this.texts = texts;
        this.clock = clock;
    }

    void register(Routes routes) {
        suggestions.command(routes, "groups publish", MeetingChoice.STANDING, (caller, meeting, given) -> {
            TablePlan plan = seatings.report(caller.inCircle(), meeting.id()).plan();
            return ask(caller, new Shown(meeting.id(), plan.revision()));
        });
        routes.press(GroupingIds.PUBLISH, COORDINATORS, this::ask);
        routes.press(GroupingIds.ANYWAY, COORDINATORS, this::publish);
        routes.press(
                GroupingIds.REVERT,
                COORDINATORS,
                (caller, of) -> answer(
                        caller,
                        seatings.revert(caller.inCircle(), of.meeting()),
                        texts.get(caller.language(), "groups.news.reverted")));
    }

    private Response ask(Caller caller, Shown shown) {
        PlanReport report = seatings.report(caller.inCircle(), shown.meeting());
        List<Unmet> musts = musts(caller.inCircle(), report);
        boolean news =
                report.plan().revision() == shown.revision() && !report.plan().isPublished();
        return news && !musts.isEmpty()
                ? Response.show(doubt.of(report.plan(), musts, caller.language()))
                : publish(caller, shown);
    }

    private List<Unmet> musts(CircleId circle, PlanReport report) {
        Map<Wish, Weight> weights = wishes.weights(circle);
        return report.rounds().stream()
                .flatMap(round -> round.unmet().stream())
                .filter(unmet -> weights.getOrDefault(unmet.wish(), unmet.wish().usual()) == Weight.MUST)
                .toList();
    }

    private Response publish(Caller caller, Shown shown) {
        TablePlan plan = seatings.publish(caller.inCircle(), shown.meeting(), shown.revision());
        long unreachable = plan.round(1).tables().stream()
                .flatMap(table -> table.guests().stream())
                .filter(guest -> guest.person().user().isEmpty())
                .count();
        boolean isOver = plan.meeting().isOver(clock.instant());
        return answer(
                caller,
                seatings.report(caller.inCircle(), shown.meeting()),
                isOver || unreachable == 0
                        ? texts.get(caller.language(), isOver ? "groups.news.publishedAfter" : "groups.news.published")
                        : texts.get(caller.language(), "groups.news.publishedToGuests", "guests", unreachable));
    }

    private Response answer(Caller caller, PlanReport report, String news) {
        return Response.show(card.of(report, news, 1, 1, caller.language()));
    }
}
