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
import dev.kizuna.grouping.Proposals;
import dev.kizuna.grouping.Wanted;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.discord.GroupingIds.Mend;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import java.time.Clock;
import java.util.List;

/** Plans asked for: a new one, or the old one fitted to those who come. */
final class ProposalCommands {
    private final Proposals proposals;
    private final Meetings meetings;
    private final MeetingSuggestions suggestions;
    private final PlanCard card;
    private final ProposeForm form;
    private final Texts texts;
    private final Clock clock;

    ProposalCommands(
            Proposals proposals,
            Meetings meetings,
            MeetingSuggestions suggestions,
            PlanCard card,
            Texts texts,
            Clock clock) {
        this.proposals = proposals;
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
                "groups repair",
                COORDINATORS,
                List.of(Option.choice("people", Whom.class), Option.choice("effort", Effort.class), meeting),
                (caller, given) -> mend(
                        caller,
                        new Mend(
                                suggestions
                                        .current(caller, given, MeetingChoice.STANDING)
                                        .id(),
                                given.choice("people", Whom.class).orElse(Whom.PRESENT),
                                given.choice("effort", Effort.class).orElse(Effort.QUIET))));
        routes.press(GroupingIds.MAKE, COORDINATORS, this::ask);
        routes.fields(GroupingIds.MADE, COORDINATORS, this::made);
        routes.press(GroupingIds.MEND, COORDINATORS, this::mend);
    }

    /** Opens the form. */
    Response ask(Caller caller, Of of) {
        MeetingView about = meetings.get(caller.inCircle(), of.meeting());
        return Response.ask(form.of(of, usual(about), caller.language()));
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
        return Response.later(
                () -> answer(caller, proposals.propose(caller.inCircle(), meeting, wanted), "groups.news.proposed"));
    }

    Response mend(Caller caller, Mend mend) {
        return Response.later(() -> {
            PlanReport report = proposals.repair(caller.inCircle(), mend.meeting(), mend.whom(), mend.effort());
            return answer(
                    caller, report, report.moves().isEmpty() ? "groups.news.nothingToMend" : "groups.news.mended");
        });
    }

    private Response answer(Caller caller, PlanReport report, String news) {
        return Response.show(card.of(report, texts.get(caller.language(), news), 1, 1, caller.language()));
    }
}
