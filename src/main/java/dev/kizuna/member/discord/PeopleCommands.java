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
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import java.util.List;

/** {@code /people add} and {@code edit}, typed or by buttons: coordinators note who belongs to the circle. */
final class PeopleCommands {
    private final Circles circles;
    private final Members members;
    private final ProfileForms forms;
    private final PersonCard card;
    private final Texts texts;

    PeopleCommands(Circles circles, Members members, ProfileForms forms, PersonCard card, Texts texts) {
        this.circles = circles;
        this.members = members;
        this.forms = forms;
        this.card = card;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "people add",
                COORDINATORS,
                List.of(
                        Option.text("name", Part.NAME.most()),
                        Option.text("reading", Part.READING.most()),
                        Option.text("organisation", Part.ORGANISATION.most()),
                        Option.suggested("field", new WordSuggestions(circles, Words::fields)),
                        Option.suggested("area", new WordSuggestions(circles, Words::areas))),
                this::add);
        routes.press(Ids.ADD, COORDINATORS, (caller, nothing) -> askNew(caller, new Profile("", "", "", "", "")));
        routes.fields(
                Ids.ADD_FORM,
                COORDINATORS,
                (caller, nothing, fields) -> show(caller, members.add(caller.inCircle(), ProfileForms.whole(fields))));

        routes.command(
                "people edit",
                COORDINATORS,
                List.of(Option.suggested("person", new MemberSuggestions(members))
                        .asRequired()),
                (caller, given) -> askChanged(caller, members.meant(caller.inCircle(), given.requiredText("person"))));
        routes.press(Ids.EDIT, COORDINATORS, (caller, one) -> askChanged(caller, person(caller, one.person())));
        routes.fields(Ids.EDIT_FORM, COORDINATORS, (caller, one, fields) -> {
            Profile filledIn = ProfileForms.whole(fields);
            return show(caller, members.edit(caller.inCircle(), one.person(), was -> filledIn));
        });
        routes.press(
                Ids.WORDS,
                COORDINATORS,
                (caller, one) -> Response.ask(forms.ownWords(
                        Ids.WORDS_FORM.write(one), person(caller, one.person()).profile(), caller.language())));
        routes.fields(
                Ids.WORDS_FORM,
                COORDINATORS,
                (caller, one, fields) -> show(
                        caller,
                        members.edit(caller.inCircle(), one.person(), was -> ProfileForms.ownWords(was, fields))));
    }

    private Response add(Caller caller, Arguments given) {
        Profile profile = new Profile(
                given.requiredText("name"),
                given.requiredText("reading"),
                given.requiredText("organisation"),
                given.requiredText("field"),
                given.requiredText("area"));
        return profile.name().isEmpty()
                ? askNew(caller, profile)
                : show(caller, members.add(caller.inCircle(), profile));
    }

    private Response askNew(Caller caller, Profile start) {
        return ask(caller, Ids.ADD_FORM.write(Ids.PLAIN), texts.get(caller.language(), "member.add.button"), start);
    }

    private Response askChanged(Caller caller, Person person) {
        return ask(
                caller,
                Ids.EDIT_FORM.write(new Ids.One(person.id())),
                texts.get(caller.language(), "member.edit.button"),
                person.profile());
    }

    private Response ask(Caller caller, String customId, String title, Profile start) {
        return Response.ask(
                forms.whole(customId, title, start, circles.settings(caller.inCircle()), caller.language()));
    }

    private Person person(Caller caller, MemberId person) {
        return members.get(caller.inCircle(), person);
    }

    private Response show(Caller caller, Person person) {
        return Response.show(card.of(person, caller.language()));
    }
}
