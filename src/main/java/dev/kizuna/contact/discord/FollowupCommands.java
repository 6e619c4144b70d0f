package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.MEMBERS;

import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.discord.FollowupIds.Leaf;
import dev.kizuna.contact.discord.FollowupIds.Said;
import dev.kizuna.contact.discord.FollowupIds.Told;
import dev.kizuna.contact.discord.FollowupIds.Whom;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.contact.followup.Tie;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code /followup}: whom one met, and what became of it. */
final class FollowupCommands {
    private static final int ON_A_PAGE = 8;

    private final Followups followups;
    private final Visitors visitors;
    private final MetPeople people;
    private final WantedPeople wanted;
    private final FollowupCard card;
    private final Texts texts;

    FollowupCommands(
            Followups followups,
            Visitors visitors,
            MetPeople people,
            WantedPeople wanted,
            FollowupCard card,
            Texts texts) {
        this.followups = followups;
        this.visitors = visitors;
        this.people = people;
        this.wanted = wanted;
        this.card = card;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "followup list", MEMBERS, List.of(), (caller, given) -> list(caller, new Leaf(caller.inCircle(), 1)));
        command(routes, "followup done", (caller, tie) -> say(caller, said(caller, tie, Progress.PHONED)));
        command(routes, "followup later", (caller, tie) -> when(caller, new Whom(caller.inCircle(), id(tie))));
        routes.command(
                "followup introduce",
                MEMBERS,
                List.of(wanted.option()),
                (caller, given) -> wanted.meant(caller, given)
                        .map(other -> introduce(caller, other))
                        .orElseGet(() -> list(caller, new Leaf(caller.inCircle(), 1))));
        routes.press(FollowupIds.LIST, ANYONE, this::list);
        routes.press(FollowupIds.MINE, MEMBERS, (caller, here) -> list(caller, new Leaf(caller.inCircle(), 1)));
        routes.press(FollowupIds.SAY, ANYONE, this::say);
        routes.press(FollowupIds.WHEN, ANYONE, this::when);
        routes.press(
                FollowupIds.LATER,
                ANYONE,
                (caller, later) -> visitors.looking(
                        caller,
                        later.circle(),
                        viewer -> show(caller, viewer, followups.later(viewer, later.other(), later.pause()))));
        routes.press(FollowupIds.TELL, ANYONE, this::tell);
    }

    /** Of one person; of nobody named, one's list, where each has the same buttons. */
    private void command(Routes routes, String path, BiFunction<Caller, Tie, Response> deed) {
        routes.command(path, MEMBERS, List.of(people.option()), (caller, given) -> answer(caller, given, deed));
    }

    private Response answer(Caller caller, Arguments given, BiFunction<Caller, Tie, Response> deed) {
        return people.meant(caller, given)
                .map(tie -> deed.apply(caller, tie))
                .orElseGet(() -> list(caller, new Leaf(caller.inCircle(), 1)));
    }

    private Response introduce(Caller caller, MemberId other) {
        return visitors.looking(
                caller, caller.inCircle(), viewer -> show(caller, viewer, followups.introduce(viewer, other)));
    }

    private Response list(Caller caller, Leaf leaf) {
        return visitors.looking(caller, leaf.circle(), viewer -> {
            List<Tie> ties = Optional.ofNullable(viewer.member())
                    .map(self -> followups.list(leaf.circle(), self))
                    .orElse(List.of());
            return Response.show(card.list(leaf.circle(), Page.of(ties, leaf.page(), ON_A_PAGE), caller.language()));
        });
    }

    private Response say(Caller caller, Said said) {
        return visitors.looking(
                caller,
                said.circle(),
                viewer -> show(caller, viewer, followups.become(viewer, said.other(), said.to())));
    }

    private Response when(Caller caller, Whom whom) {
        return visitors.looking(
                caller,
                whom.circle(),
                viewer -> Response.show(
                        card.when(whom.circle(), followups.with(viewer, whom.other()), caller.language())));
    }

    private Response tell(Caller caller, Told told) {
        return visitors.looking(caller, told.circle(), viewer -> {
            followups.become(viewer, told.other(), told.to());
            MemberId self = visitors.self(caller, told.circle()).id();
            return Response.show(card.question(
                    told.circle(),
                    told.meeting(),
                    followups.begun(told.circle(), told.meeting(), self),
                    texts.get(caller.language(), "followup.goesOn.thanks"),
                    caller.language()));
        });
    }

    private Response show(Caller caller, Viewer viewer, Tie tie) {
        return Response.show(card.said(viewer.circle(), tie, caller.language()));
    }

    private static Said said(Caller caller, Tie tie, Progress to) {
        return new Said(caller.inCircle(), id(tie), to);
    }

    private static MemberId id(Tie tie) {
        return tie.other().id();
    }
}
