package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Change;
import dev.kizuna.grouping.Effect;
import dev.kizuna.grouping.GroupingRefusal;
import dev.kizuna.grouping.PlanReport;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.TableWishes;
import dev.kizuna.grouping.discord.GroupingIds.Leaf;
import dev.kizuna.grouping.discord.GroupingIds.Mark;
import dev.kizuna.grouping.discord.GroupingIds.Move;
import dev.kizuna.grouping.discord.GroupingIds.Swap;
import dev.kizuna.grouping.discord.GroupingIds.Who;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberSuggestions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The plan by hand: from a table to a person to a place, each change told before it is made. */
final class HandCommands {
    private final Seatings seatings;
    private final TableWishes wishes;
    private final Members members;
    private final MeetingSuggestions suggestions;
    private final PlanCard plans;
    private final PersonCards people;
    private final EffectCard effects;
    private final Texts texts;

    HandCommands(
            Seatings seatings,
            TableWishes wishes,
            Members members,
            MeetingSuggestions suggestions,
            PlanCard plans,
            Texts texts) {
        this.seatings = seatings;
        this.wishes = wishes;
        this.members = members;
        this.suggestions = suggestions;
        this.plans = plans;
        this.people = new PersonCards(texts);
        this.effects = new EffectCard(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        Option person =
                Option.suggested("person", new MemberSuggestions(members)).asRequired();
        Option table = Option.number("table", 1, ProposeForm.MOST_TABLES);
        Option round = Option.number("round", 1, ProposeForm.MOST_ROUNDS);
        Option meeting = suggestions.option(MeetingChoice.STANDING);
        routes.command(
                "groups move", COORDINATORS, List.of(person, table.asRequired(), round, meeting), (caller, given) -> {
                    MeetingId id = chosen(caller, given);
                    MemberId who = meant(caller, given);
                    return move(caller, id, new Change.Move(number(given, "round", 1), who, number(given, "table", 0)));
                });
        routes.command("groups pin", COORDINATORS, List.of(person, table, meeting), (caller, given) -> {
            MeetingId id = chosen(caller, given);
            MemberId who = meant(caller, given);
            TablePlan plan = plan(caller, id);
            int number = number(given, "table", seat(plan, 1, who, caller).number());
            return pin(caller, new Move(id, plan.revision(), 1, who, number));
        });
        routes.fields(GroupingIds.TABLE, COORDINATORS, this::table);
        routes.fields(
                GroupingIds.PERSON,
                COORDINATORS,
                (caller, at, chosen) ->
                        person(caller, new Who(at.meeting(), at.round(), new MemberId(id(chosen))), ""));
        routes.press(GroupingIds.WHO, COORDINATORS, (caller, who) -> person(caller, who, ""));
        routes.fields(
                GroupingIds.TARGET,
                COORDINATORS,
                (caller, who, chosen) ->
                        move(caller, who.meeting(), new Change.Move(who.round(), who.member(), small(id(chosen)))));
        routes.fields(GroupingIds.OTHER, COORDINATORS, (caller, who, chosen) -> {
            Change.Swap swap = new Change.Swap(who.round(), who.member(), new MemberId(id(chosen)));
            Effect effect = seatings.preview(caller.inCircle(), who.meeting(), swap);
            return Response.show(effects.swap(effect, swap, caller.language()));
        });
        routes.press(GroupingIds.MOVE, COORDINATORS, this::moved);
        routes.press(GroupingIds.SWAP, COORDINATORS, this::swapped);
        routes.press(GroupingIds.PIN, COORDINATORS, this::pin);
        routes.press(GroupingIds.TRAIT, COORDINATORS, this::mark);
    }

    private MeetingId chosen(Caller caller, Arguments given) {
        return suggestions.chosen(caller, given, MeetingChoice.STANDING).id();
    }

    private MemberId meant(Caller caller, Arguments given) {
        return members.meant(caller.inCircle(), given.requiredText("person")).id();
    }

    private static int number(Arguments given, String option, int otherwise) {
        return given.number(option).map(Math::toIntExact).orElse(otherwise);
    }

    private static long id(Fields chosen) {
        return chosen.id(Routes.CHOSEN).orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
    }

    private static int small(long number) {
        return (int) Math.max(-1, Math.min(number, Integer.MAX_VALUE));
    }

    private TablePlan plan(Caller caller, MeetingId meeting) {
        return seatings.find(caller.inCircle(), meeting).orElseThrow(() -> new Refusal(GroupingRefusal.NO_PLAN));
    }

    private Response table(Caller caller, Leaf leaf, Fields chosen) {
        TablePlan plan = plan(caller, leaf.meeting());
        int round = round(plan, leaf.round());
        long number = id(chosen);
        Table table = plan.round(round).tables().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        GroupingRefusal.NO_SUCH_TABLE,
                        "tables",
                        plan.round(round).tables().size()));
        return Response.show(people.table(plan, round, table, caller.language()));
    }

    private static int round(TablePlan plan, int round) {
        if (round < 1 || round > plan.rounds().size()) {
            throw new Refusal(
                    GroupingRefusal.NO_SUCH_ROUND, "rounds", plan.rounds().size());
        }
        return round;
    }

    private Response person(Caller caller, Who who, String news) {
        CircleId circle = caller.inCircle();
        TablePlan plan = plan(caller, who.meeting());
        int round = round(plan, who.round());
        Person person = members.get(circle, who.member());
        seat(plan, round, who.member(), caller);
        Set<Trait> traits = wishes.traits(circle).getOrDefault(who.member(), Set.of());
        return Response.show(people.person(plan, round, person, traits, news, caller.language()));
    }

    private Table seat(TablePlan plan, int round, MemberId member, Caller caller) {
        return plan.round(round)
                .tableOf(member)
                .orElseThrow(() -> new Refusal(
                        GroupingRefusal.NOT_SEATED,
                        "name",
                        members.get(caller.inCircle(), member).name()));
    }

    private Response move(Caller caller, MeetingId meeting, Change.Move move) {
        CircleId circle = caller.inCircle();
        Effect effect = seatings.preview(circle, meeting, move);
        return Response.show(effects.move(
                effect,
                move,
                other -> seatings.preview(circle, meeting, new Change.Swap(move.round(), move.member(), other)),
                caller.language()));
    }

    private Response moved(Caller caller, Move move) {
        PlanReport report = seatings.change(
                caller.inCircle(),
                move.meeting(),
                move.revision(),
                new Change.Move(move.round(), move.member(), move.table()));
        return done(caller, report, move.round(), texts.get(caller.language(), "groups.news.moved"));
    }

    private Response swapped(Caller caller, Swap swap) {
        PlanReport report = seatings.change(
                caller.inCircle(),
                swap.meeting(),
                swap.revision(),
                new Change.Swap(swap.round(), swap.member(), swap.other()));
        return done(caller, report, swap.round(), texts.get(caller.language(), "groups.news.swapped"));
    }

    private Response pin(Caller caller, Move pin) {
        seatings.change(caller.inCircle(), pin.meeting(), pin.revision(), new Change.Fix(pin.member(), pin.table()));
        return person(
                caller,
                new Who(pin.meeting(), pin.round(), pin.member()),
                pin.table() == 0
                        ? texts.get(caller.language(), "groups.news.unpinned")
                        : texts.get(caller.language(), "groups.news.pinned", "table", pin.table()));
    }

    private Response mark(Caller caller, Mark mark) {
        CircleId circle = caller.inCircle();
        plan(caller, mark.meeting());
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(wishes.traits(circle).getOrDefault(mark.member(), Set.of()));
        if (mark.has() == Has.YES) {
            traits.add(mark.trait());
        } else {
            traits.remove(mark.trait());
        }
        wishes.describe(circle, mark.member(), traits);
        return person(
                caller,
                new Who(mark.meeting(), mark.round(), mark.member()),
                texts.get(caller.language(), "groups.news.marked"));
    }

    private Response done(Caller caller, PlanReport report, int round, String news) {
        return Response.show(plans.of(report, news, round, 1, caller.language()));
    }
}
