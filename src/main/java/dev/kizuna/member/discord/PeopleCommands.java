package dev.kizuna.member.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.Words;
import dev.kizuna.circle.discord.WordSuggestions;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import java.util.List;
import net.dv8tion.jda.api.modals.Modal;

/** {@code /people add} and {@code edit}, typed or by buttons: coordinators note who belongs to the circle. */
final class PeopleCommands {
    private final Circles circles;
    private final Members members;
    private final ProfileForms forms;
    private final PersonCard card;
    private final SecondLook look;
    private final Texts texts;

    PeopleCommands(
            Circles circles, Members members, ProfileForms forms, PersonCard card, SecondLook look, Texts texts) {
        this.circles = circles;
        this.members = members;
        this.forms = forms;
        this.card = card;
        this.look = look;
        this.texts = texts;
    }

    void register(Routes routes) {
        List<Option> parts = List.of(
                Option.text("name", Part.NAME.most()),
                Option.text("reading", Part.READING.most()),
                Option.text("organisation", Part.ORGANISATION.most()),
                Option.suggested("field", new WordSuggestions(circles, Words::fields)),
                Option.suggested("area", new WordSuggestions(circles, Words::areas)));
        routes.command(
                "people add",
                COORDINATORS,
                parts,
                look.command(
                        routes,
                        "people add",
                        COORDINATORS,
                        parts,
                        (caller, given) -> given.text("name").isEmpty()
                                ? Response.ask(newcomer(caller, typed(given)))
                                : show(caller, members.add(caller.inCircle(), typed(given)))));
        routes.press(
                Ids.ADD,
                COORDINATORS,
                (caller, nothing) -> Response.ask(newcomer(caller, new Profile("", "", "", "", ""))));
        routes.fields(
                Ids.ADD_FORM,
                COORDINATORS,
                look.form(
                        routes,
                        Ids.ADD_FORM,
                        COORDINATORS,
                        ProfileForms.INPUTS,
                        (caller, nothing, fields) -> newcomer(caller, ProfileForms.whole(fields)),
                        (caller, nothing, fields) ->
                                show(caller, members.add(caller.inCircle(), ProfileForms.whole(fields)))));

        routes.command(
                "people edit",
                COORDINATORS,
                List.of(Option.suggested("person", new MemberSuggestions(members))
                        .asRequired()),
                (caller, given) -> {
                    Person person = members.meant(caller.inCircle(), given.requiredText("person"));
                    return Response.ask(changed(caller, new Ids.One(person.id()), person.profile()));
                });
        routes.press(
                Ids.EDIT,
                COORDINATORS,
                (caller, one) -> Response.ask(
                        changed(caller, one, person(caller, one.person()).profile())));
        routes.fields(
                Ids.EDIT_FORM,
                COORDINATORS,
                look.form(
                        routes,
                        Ids.EDIT_FORM,
                        COORDINATORS,
                        ProfileForms.INPUTS,
                        (caller, one, fields) -> changed(caller, one, ProfileForms.whole(fields)),
                        (caller, one, fields) -> {
                            Profile filledIn = ProfileForms.whole(fields);
                            return show(caller, members.edit(caller.inCircle(), one.person(), was -> filledIn));
                        }));
        routes.press(
                Ids.WORDS,
                COORDINATORS,
                (caller, one) -> Response.ask(
                        ownWords(caller, one, person(caller, one.person()).profile())));
        routes.fields(
                Ids.WORDS_FORM,
                COORDINATORS,
                look.form(
                        routes,
                        Ids.WORDS_FORM,
                        COORDINATORS,
                        ProfileForms.INPUTS,
                        (caller, one, fields) -> ownWords(
                                caller,
                                one,
                                ProfileForms.ownWords(
                                        person(caller, one.person()).profile(), fields)),
                        (caller, one, fields) -> show(
                                caller,
                                members.edit(
                                        caller.inCircle(), one.person(), was -> ProfileForms.ownWords(was, fields)))));
    }

    private static Profile typed(Arguments given) {
        return new Profile(
                given.requiredText("name"),
                given.requiredText("reading"),
                given.requiredText("organisation"),
                given.requiredText("field"),
                given.requiredText("area"));
    }

    private Modal newcomer(Caller caller, Profile start) {
        return whole(caller, Ids.ADD_FORM.write(Ids.PLAIN), "member.add.button", start);
    }

    private Modal changed(Caller caller, Ids.One one, Profile start) {
        return whole(caller, Ids.EDIT_FORM.write(one), "member.edit.button", start);
    }

    private Modal whole(Caller caller, String customId, String title, Profile start) {
        return forms.whole(
                customId,
                texts.get(caller.language(), title),
                start,
                circles.settings(caller.inCircle()),
                caller.language());
    }

    private Modal ownWords(Caller caller, Ids.One one, Profile start) {
        return forms.ownWords(Ids.WORDS_FORM.write(one), start, caller.language());
    }

    private Person person(Caller caller, MemberId person) {
        return members.get(caller.inCircle(), person);
    }

    private Response show(Caller caller, Person person) {
        return Response.show(card.of(person, caller.language()));
    }
}
