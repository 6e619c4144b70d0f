package dev.kizuna.member.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Links;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.Optional;

/** {@code /people link}: somebody on the list has come to Discord. Asks before two known people become one. */
final class LinkCommand {
    private final Members members;
    private final Links links;
    private final PersonCard card;

    LinkCommand(Members members, Links links, PersonCard card) {
        this.members = members;
        this.links = links;
        this.card = card;
    }

    void register(Routes routes) {
        routes.command(
                "people link",
                COORDINATORS,
                List.of(
                        Option.suggested("person", new MemberSuggestions(members))
                                .asRequired(),
                        Option.user("user").asRequired()),
                (caller, given) -> {
                    Person person = members.meant(caller.inCircle(), given.requiredText("person"));
                    return link(caller, person, given.user("user"));
                });
        routes.press(
                Ids.LINK,
                COORDINATORS,
                (caller, one) ->
                        Response.show(card.link(members.get(caller.inCircle(), one.person()), caller.language())));
        routes.fields(
                Ids.LINK_ACCOUNT,
                COORDINATORS,
                (caller, one, fields) -> link(
                        caller,
                        members.get(caller.inCircle(), one.person()),
                        fields.id(Routes.CHOSEN).map(UserId::new)));
        routes.press(
                Ids.LINK_SAME,
                COORDINATORS,
                (caller, same) -> Response.show(
                        card.of(links.link(caller.inCircle(), same.person(), same.user()), caller.language())));
    }

    private Response link(Caller caller, Person person, Optional<UserId> chosen) {
        CircleId circle = caller.inCircle();
        if (chosen.isEmpty()) {
            return Response.show(card.of(person, caller.language()));
        }
        UserId user = chosen.get();
        Optional<Person> twin = members.of(circle, user)
                .filter(other -> person.user().isEmpty() && !other.id().equals(person.id()));
        return Response.show(twin.map(other -> card.same(person, other, user, caller.language()))
                .orElseGet(() -> card.of(links.link(circle, person.id(), user), caller.language())));
    }
}
