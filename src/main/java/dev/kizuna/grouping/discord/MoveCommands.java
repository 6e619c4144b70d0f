package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Change;
import dev.kizuna.grouping.Effect;
import dev.kizuna.grouping.PlanReport;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.discord.GroupingIds.Move;
import dev.kizuna.grouping.discord.GroupingIds.Swap;
import dev.kizuna.grouping.discord.GroupingIds.Who;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import java.util.List;

/** Somebody goes to another table, or two change places: told before it is done. */
final class MoveCommands {
    private final Seatings seatings;
    private final PlanDesk desk;
    private final PlanCard plans;
    private final EffectCard effects;
    private final Texts texts;

    MoveCommands(Seatings seatings, PlanDesk desk, PlanCard plans, Texts texts) {
        this.seatings = seatings;
        this.desk = desk;
        this.plans = plans;
        this.effects = new EffectCard(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "groups move",
                COORDINATORS,
                List.of(
                        desk.person(),
                        Option.number("table", 1, ProposeForm.MOST_TABLES).asRequired(),
                        Option.number("round", 1, ProposeForm.MOST_ROUNDS),
                        desk.meeting()),
                (caller, given) -> tell(
                        caller,
                        desk.meeting(caller, given),
                        new Change.Move(
                                PlanDesk.number(given, "round", 1),
                                desk.person(caller, given),
                                PlanDesk.number(given, "table", 0))));
        routes.fields(
                GroupingIds.TARGET,
                COORDINATORS,
                (caller, who, chosen) -> tell(
                        caller, who.meeting(), new Change.Move(who.round(), who.member(), small(PlanDesk.id(chosen)))));
        routes.fields(GroupingIds.OTHER, COORDINATORS, this::tellSwap);
        routes.press(GroupingIds.MOVE, COORDINATORS, this::move);
        routes.press(GroupingIds.SWAP, COORDINATORS, this::swap);
    }

    private static int small(long number) {
        return (int) Math.max(-1, Math.min(number, Integer.MAX_VALUE));
    }

    private Response tell(Caller caller, MeetingId meeting, Change.Move move) {
        CircleId circle = caller.inCircle();
        Effect effect = seatings.preview(circle, meeting, move);
        return Response.show(effects.move(
                effect,
                move,
                other -> seatings.preview(circle, meeting, new Change.Swap(move.round(), move.member(), other)),
                caller.language()));
    }

    private Response tellSwap(Caller caller, Who who, Fields chosen) {
        Change.Swap swap = new Change.Swap(who.round(), who.member(), new MemberId(PlanDesk.id(chosen)));
        Effect effect = seatings.preview(caller.inCircle(), who.meeting(), swap);
        return Response.show(effects.swap(effect, swap, caller.language()));
    }

    private Response move(Caller caller, Move move) {
        return done(
                caller,
                seatings.change(
                        caller.inCircle(),
                        move.meeting(),
                        move.revision(),
                        new Change.Move(move.round(), move.member(), move.table())),
                move.round(),
                "groups.news.moved");
    }

    private Response swap(Caller caller, Swap swap) {
        return done(
                caller,
                seatings.change(
                        caller.inCircle(),
                        swap.meeting(),
                        swap.revision(),
                        new Change.Swap(swap.round(), swap.member(), swap.other())),
                swap.round(),
                "groups.news.swapped");
    }

    private Response done(Caller caller, PlanReport report, int round, String news) {
        return Response.show(plans.of(report, texts.get(caller.language(), news), round, 1, caller.language()));
    }
}
