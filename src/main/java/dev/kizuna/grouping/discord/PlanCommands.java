package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Effort;
import dev.kizuna.grouping.PlanReport;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.Wanted;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.discord.GroupingIds.Mend;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.discord.GroupingIds.Shown;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import java.time.Clock;
import java.util.List;

/** The plan as a whole: proposed, looked at, mended, published. */
final class PlanCommands {
    private final Seatings seatings;
    private final Meetings meetings;
    private final MeetingSuggestions suggestions;
    private final PlanCard card;
    private final ProposeForm form;
    private final Texts texts;
    private final Clock clock;

    PlanCommands(
            Seatings seatings,
            Meetings meetings,
            MeetingSuggestions suggestions,
            PlanCard card,
            Texts texts,
            Clock clock) {
        this.seatings = seatings;
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.card = card;
        this.form = new ProposeForm(texts);
        this.texts = texts;
        this.clock = clock;
    }

    void register(Routes routes) {
        Option meeting = suggestions.option(MeetingChoice.STANDING);
        routes.command(
                "groups propose",
                COORDINATORS,
                List.of(
                        Option.number("tables", 1, ProposeForm.MOST_TABLES),
                        Option.number("size", 2, ProposeForm.MOST_TABLES),
                        Option.number("rounds", 1, ProposeForm.MOST_ROUNDS),
                        Option.choice("people", Whom.class),
                        Option.choice("prefer", Preference.class),
                        Option.text("fixed", 60),
                        meeting),
                this::propose);
        routes.command(
                "groups show", COORDINATORS, List.of(meeting), (caller, given) -> show(caller, chosen(caller, given)));
        routes.command(
                "groups repair",
                COORDINATORS,
                List.of(Option.choice("people", Whom.class), Option.choice("effort", Effort.class), meeting),
                (caller, given) -> mend(
                        caller,
                        new Mend(
                                chosen(caller, given),
                                given.choice("people", Whom.class).orElse(Whom.PRESENT),
                                given.choice("effort", Effort.class).orElse(Effort.QUIET))));
        routes.command("groups publish", COORDINATORS, List.of(meeting), (caller, given) -> {
            MeetingId id = chosen(caller, given);
            return publish(
                    caller,
                    new Shown(id, seatings.report(caller.inCircle(), id).plan().revision()));
        });
        routes.press(GroupingIds.PLAN, COORDINATORS, this::open);
        routes.press(
                GroupingIds.LEAF,
                COORDINATORS,
                (caller, leaf) -> Response.show(card.of(
                        seatings.report(caller.inCircle(), leaf.meeting()),
                        "",
                        leaf.round(),
                        leaf.page(),
                        caller.language())));
        routes.press(GroupingIds.MAKE, COORDINATORS, (caller, of) -> {
            MeetingView about = meetings.get(caller.inCircle(), of.meeting());
            return Response.ask(form.of(of, usual(about), caller.language()));
        });
        routes.fields(GroupingIds.MADE, COORDINATORS, this::made);
        routes.press(GroupingIds.MEND, COORDINATORS, this::mend);
        routes.press(GroupingIds.PUBLISH, COORDINATORS, this::publish);
        routes.press(
                GroupingIds.REVERT,
                COORDINATORS,
                (caller, of) -> answer(
                        caller,
                        seatings.revert(caller.inCircle(), of.meeting()),
                        texts.get(caller.language(), "groups.news.reverted")));
    }

    private MeetingId chosen(Caller caller, Arguments given) {
        return suggestions.chosen(caller, given, MeetingChoice.STANDING).id();
    }

    /** Before the start those who are going are planned for, afterwards those who are there. */
    private Whom usual(MeetingView meeting) {
        return clock.instant().isBefore(meeting.start()) ? Whom.GOING : Whom.PRESENT;
    }

    private Response propose(Caller caller, Arguments given) {
        MeetingView meeting = suggestions.chosen(caller, given, MeetingChoice.STANDING);
        Wanted wanted = new Wanted(
                number(given, "tables", 0),
                number(given, "size", 0),
                given.choice("prefer", Preference.class).orElse(Preference.EVEN) == Preference.SMALLER,
                number(given, "rounds", 1),
                ProposeForm.fixed(given.text("fixed").orElse("")),
                given.choice("people", Whom.class).orElseGet(() -> usual(meeting)));
        return propose(caller, meeting.id(), wanted);
    }

    private static int number(Arguments given, String option, int otherwise) {
        return given.number(option).map(Math::toIntExact).orElse(otherwise);
    }

    private Response made(Caller caller, Of of, Fields fields) {
        meetings.get(caller.inCircle(), of.meeting());
        return propose(caller, of.meeting(), ProposeForm.read(fields));
    }

    private Response propose(Caller caller, MeetingId meeting, Wanted wanted) {
        return Response.later(() -> answer(
                caller,
                seatings.propose(caller.inCircle(), meeting, wanted),
                texts.get(caller.language(), "groups.news.proposed")));
    }

    private Response open(Caller caller, Of of) {
        MeetingView meeting = meetings.get(caller.inCircle(), of.meeting());
        return seatings.find(caller.inCircle(), of.meeting()).isPresent()
                ? show(caller, of.meeting())
                : Response.ask(form.of(of, usual(meeting), caller.language()));
    }

    private Response show(Caller caller, MeetingId meeting) {
        return answer(caller, seatings.report(caller.inCircle(), meeting), "");
    }

    private Response mend(Caller caller, Mend mend) {
        return Response.later(() -> {
            PlanReport report = seatings.repair(caller.inCircle(), mend.meeting(), mend.whom(), mend.effort());
            return answer(
                    caller,
                    report,
                    report.moves().isEmpty()
                            ? texts.get(caller.language(), "groups.news.nothingToMend")
                            : texts.get(caller.language(), "groups.news.mended"));
        });
    }

    private Response publish(Caller caller, Shown shown) {
        TablePlan plan = seatings.publish(caller.inCircle(), shown.meeting(), shown.revision());
        long unreachable = plan.round(1).tables().stream()
                .flatMap(table -> table.guests().stream())
                .filter(guest -> guest.person().user().isEmpty())
                .count();
        return answer(
                caller,
                seatings.report(caller.inCircle(), shown.meeting()),
                texts.get(caller.language(), "groups.news.published", "guests", unreachable));
    }

    private Response answer(Caller caller, PlanReport report, String news) {
        return Response.show(card.of(report, news, 1, 1, caller.language()));
    }
}
