package dev.kizuna.member.discord.intake;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.member.Links;
import dev.kizuna.member.Members;
import dev.kizuna.member.intake.Intakes;

/** Those on the list who may be one person, and joining them once somebody who knows them has said so. */
final class TwinsCommand {
    private final Members members;
    private final Links links;
    private final Intakes intakes;
    private final TwinsCard card;

    TwinsCommand(Members members, Links links, Intakes intakes, TwinsCard card) {
        this.members = members;
        this.links = links;
        this.intakes = intakes;
        this.card = card;
    }

    void register(Routes routes) {
        routes.press(FileIds.TWINS, COORDINATORS, (caller, at) -> list(caller, at.page()));
        routes.press(
                FileIds.COMPARE,
                COORDINATORS,
                (caller, pair) -> Response.show(card.compare(
                        members.get(caller.inCircle(), pair.person()),
                        members.get(caller.inCircle(), pair.twin()),
                        caller.language())));
        routes.press(FileIds.JOIN, COORDINATORS, (caller, pair) -> {
            links.join(caller.inCircle(), pair.person(), pair.twin());
            return list(caller, 1);
        });
    }

    private Response list(Caller caller, int page) {
        return Response.show(card.list(intakes.twins(caller.inCircle()), page, caller.language()));
    }
}
