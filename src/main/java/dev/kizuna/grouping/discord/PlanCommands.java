package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Effort;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.discord.GroupingIds.Mend;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The plan looked at, and the ways from it. */
final class PlanCommands {
    private final Seatings seatings;
    private final PlanDesk desk;
    private final ProposalCommands proposing;
    private final WishCommands wishing;
    private final SheetCommands printing;
    private final EncounterCommands remembering;
    private final PlanCard card;

    PlanCommands(
            Seatings seatings,
            PlanDesk desk,
            ProposalCommands proposing,
            WishCommands wishing,
            SheetCommands printing,
            EncounterCommands remembering,
            PlanCard card) {
        this.seatings = seatings;
        this.desk = desk;
        this.proposing = proposing;
        this.wishing = wishing;
        this.printing = printing;
        this.remembering = remembering;
        this.card = card;
    }

    void register(Routes routes) {
        routes.command(
                "groups show",
                COORDINATORS,
                List.of(desk.meeting()),
                (caller, given) -> Response.show(plan(caller, desk.meeting(caller, given))));
        routes.press(GroupingIds.PLAN, COORDINATORS, (caller, of) -> open(caller, of, Response::show));
        routes.press(GroupingIds.BESIDE, COORDINATORS, (caller, of) -> open(caller, of, Response::whisper));
        routes.press(
                GroupingIds.LEAF,
                COORDINATORS,
                (caller, leaf) -> Response.show(card.of(
                        seatings.report(caller.inCircle(), leaf.meeting()),
                        "",
                        leaf.round(),
                        leaf.page(),
                        caller.language())));
        routes.fields(GroupingIds.FURTHER, COORDINATORS, this::further);
    }

    private Response open(Caller caller, Of of, Function<MessageCreateData, Response> how) {
        return seatings.find(caller.inCircle(), of.meeting()).isPresent()
                ? how.apply(plan(caller, of.meeting()))
                : proposing.ask(caller, of);
    }

    private MessageCreateData plan(Caller caller, MeetingId meeting) {
        return card.of(seatings.report(caller.inCircle(), meeting), "", 1, 1, caller.language());
    }

    private Response further(Caller caller, Of of, Fields chosen) {
        MeetingId meeting = of.meeting();
        return switch (chosen.choice(Routes.CHOSEN, Further.class)
                .orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE))) {
            case BETTER -> proposing.mend(caller, mend(caller, meeting, Effort.NORMAL));
            case RESHUFFLE -> proposing.mend(caller, mend(caller, meeting, Effort.RESHUFFLE));
            case REMAKE -> proposing.ask(caller, of);
            case WISHES -> wishing.show(caller, of);
            case PRINT_LISTS -> printing.show(caller, meeting, TablePaper.LISTS);
            case PRINT_NUMBERS -> printing.show(caller, meeting, TablePaper.NUMBERS);
            case ENCOUNTERS -> remembering.show(caller, meeting);
        };
    }

    /** For those for whom the plan is. */
    private Mend mend(Caller caller, MeetingId meeting, Effort effort) {
        return new Mend(
                meeting, seatings.report(caller.inCircle(), meeting).plan().whom(), effort);
    }
}
