package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.GroupingRefusal;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Members;
import dev.kizuna.member.discord.MemberSuggestions;

/** Finds what a coordinator who works at a plan by hand means: the plan, a table of it, somebody who sits there. */
final class PlanDesk {
    private final Seatings seatings;
    private final Members members;
    private final MeetingSuggestions suggestions;

    PlanDesk(Seatings seatings, Members members, MeetingSuggestions suggestions) {
        this.seatings = seatings;
        this.members = members;
        this.suggestions = suggestions;
    }

    Option person() {
        return Option.suggested("person", new MemberSuggestions(members)).asRequired();
    }

    Option meeting() {
        return suggestions.option(MeetingChoice.STANDING);
    }

    MemberId person(Caller caller, Arguments given) {
        return members.meant(caller.inCircle(), given.requiredText("person")).id();
    }

    /** The one that was named, else the one whose tables somebody has in mind. */
    MeetingId meeting(Caller caller, Arguments given) {
        return suggestions
                .prepared(caller, given, MeetingChoice.STANDING, seatings.planned(caller.inCircle()))
                .orElseGet(() -> suggestions.chosen(caller, given, MeetingChoice.STANDING))
                .id();
    }

    static int number(Arguments given, String option, int otherwise) {
        return given.number(option).map(Math::toIntExact).orElse(otherwise);
    }

    /** Who or what was chosen in a menu. */
    static long id(Fields chosen) {
        return chosen.id(Routes.CHOSEN).orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
    }

    TablePlan plan(Caller caller, MeetingId meeting) {
        return seatings.find(caller.inCircle(), meeting).orElseThrow(() -> new Refusal(GroupingRefusal.NO_PLAN));
    }

    static int round(TablePlan plan, int round) {
        if (round < 1 || round > plan.rounds().size()) {
            throw new Refusal(
                    GroupingRefusal.NO_SUCH_ROUND, "rounds", plan.rounds().size());
        }
        return round;
    }

    static Table table(TablePlan plan, int round, long number) {
        return plan.round(round).tables().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        GroupingRefusal.NO_SUCH_TABLE,
                        "tables",
                        plan.round(round).tables().size()));
    }

    Table seat(TablePlan plan, int round, MemberId member, Caller caller) {
        return plan.round(round)
                .tableOf(member)
                .orElseThrow(() -> new Refusal(
                        GroupingRefusal.NOT_SEATED,
                        "name",
                        members.get(caller.inCircle(), member).name()));
    }
}
