package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Change;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TableWishes;
import dev.kizuna.grouping.discord.GroupingIds.Leaf;
import dev.kizuna.grouping.discord.GroupingIds.Mark;
import dev.kizuna.grouping.discord.GroupingIds.Move;
import dev.kizuna.grouping.discord.GroupingIds.Who;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From a table to somebody who sits there: what they can do, and whether they stay there. */
final class PersonCommands {
    private final Seatings seatings;
    private final TableWishes wishes;
    private final Members members;
    private final PlanDesk desk;
    private final PersonCards cards;
    private final Texts texts;

    PersonCommands(Seatings seatings, TableWishes wishes, Members members, PlanDesk desk, Texts texts) {
        this.seatings = seatings;
        this.wishes = wishes;
        this.members = members;
        this.desk = desk;
        this.cards = new PersonCards(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        Option table = Option.number("table", 1, ProposeForm.MOST_TABLES);
        routes.command("groups pin", COORDINATORS, List.of(desk.person(), table, desk.meeting()), (caller, given) -> {
            MeetingId id = desk.meeting(caller, given);
            MemberId who = desk.person(caller, given);
            TablePlan plan = desk.plan(caller, id);
            int number = PlanDesk.number(
                    given, "table", desk.seat(plan, 1, who, caller).number());
            return pin(caller, new Move(id, plan.revision(), 1, who, number));
        });
        routes.fields(GroupingIds.TABLE, COORDINATORS, this::table);
        routes.fields(
                GroupingIds.PERSON,
                COORDINATORS,
                (caller, at, chosen) ->
                        show(caller, new Who(at.meeting(), at.round(), new MemberId(PlanDesk.id(chosen))), ""));
        routes.press(GroupingIds.WHO, COORDINATORS, (caller, who) -> show(caller, who, ""));
        routes.press(GroupingIds.PIN, COORDINATORS, this::pin);
        routes.press(GroupingIds.TRAIT, COORDINATORS, this::mark);
    }

    private Response table(Caller caller, Leaf leaf, Fields chosen) {
        TablePlan plan = desk.plan(caller, leaf.meeting());
        int round = PlanDesk.round(plan, leaf.round());
        return Response.show(
                cards.table(plan, round, PlanDesk.table(plan, round, PlanDesk.id(chosen)), caller.language()));
    }

    private Response show(Caller caller, Who who, String news) {
        CircleId circle = caller.inCircle();
        TablePlan plan = desk.plan(caller, who.meeting());
        int round = PlanDesk.round(plan, who.round());
        Person person = members.get(circle, who.member());
        desk.seat(plan, round, who.member(), caller);
        Set<Trait> traits = wishes.traits(circle).getOrDefault(who.member(), Set.of());
        return Response.show(cards.person(plan, round, person, traits, news, caller.language()));
    }

    private Response pin(Caller caller, Move pin) {
        seatings.change(caller.inCircle(), pin.meeting(), pin.revision(), new Change.Fix(pin.member(), pin.table()));
        return show(
                caller,
                new Who(pin.meeting(), pin.round(), pin.member()),
                pin.table() == 0
                        ? texts.get(caller.language(), "groups.news.unpinned")
                        : texts.get(caller.language(), "groups.news.pinned", "table", pin.table()));
    }

    private Response mark(Caller caller, Mark mark) {
        CircleId circle = caller.inCircle();
        desk.plan(caller, mark.meeting());
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(wishes.traits(circle).getOrDefault(mark.member(), Set.of()));
        if (mark.has() == Has.YES) {
            traits.add(mark.trait());
        } else {
            traits.remove(mark.trait());
        }
        wishes.describe(circle, mark.member(), traits);
        return show(
                caller,
                new Who(mark.meeting(), mark.round(), mark.member()),
                texts.get(caller.language(), "groups.news.marked"));
    }
}
