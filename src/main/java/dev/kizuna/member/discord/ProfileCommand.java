package dev.kizuna.member.discord;

import static dev.kizuna.discord.Audience.MEMBERS;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Members;
import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import java.util.List;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.modals.Modal;

/** {@code /profile}: what a person says of themselves. */
final class ProfileCommand {
    private final Circles circles;
    private final Members members;
    private final ProfileForms forms;
    private final PersonCard card;
    private final SecondLook look;
    private final Texts texts;

    ProfileCommand(
            Circles circles, Members members, ProfileForms forms, PersonCard card, SecondLook look, Texts texts) {
        this.circles = circles;
        this.members = members;
        this.forms = forms;
        this.card = card;
        this.look = look;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command("profile", MEMBERS, List.of(), (caller, given) -> ask(caller));
        routes.press(Ids.PROFILE, MEMBERS, (caller, nothing) -> ask(caller));
        routes.fields(
                Ids.PROFILE_FORM,
                MEMBERS,
                look.form(
                        routes,
                        Ids.PROFILE_FORM,
                        MEMBERS,
                        ProfileForms.INPUTS,
                        (caller, nothing, fields) -> form(caller, ProfileForms.whole(fields)),
                        (caller, nothing, fields) -> {
                            Profile filledIn = ProfileForms.whole(fields);
                            return save(caller, was -> filledIn);
                        }));
        routes.press(
                Ids.OWN_WORDS,
                MEMBERS,
                (caller, nothing) -> Response.ask(
                        forms.ownWords(Ids.OWN_WORDS_FORM.write(Ids.PLAIN), now(caller), caller.language())));
        routes.fields(
                Ids.OWN_WORDS_FORM,
                MEMBERS,
                look.form(
                        routes,
                        Ids.OWN_WORDS_FORM,
                        MEMBERS,
                        ProfileForms.INPUTS,
                        (caller, nothing, fields) -> forms.ownWords(
                                Ids.OWN_WORDS_FORM.write(Ids.PLAIN),
                                ProfileForms.ownWords(now(caller), fields),
                                caller.language()),
                        (caller, nothing, fields) -> save(caller, was -> ProfileForms.ownWords(was, fields))));
    }

    private Response ask(Caller caller) {
        return Response.ask(form(caller, now(caller)));
    }

    private Modal form(Caller caller, Profile start) {
        return forms.whole(
                Ids.PROFILE_FORM.write(Ids.PLAIN),
                texts.get(caller.language(), "member.profile.title"),
                start,
                circles.settings(caller.inCircle()),
                caller.language());
    }

    /** Of somebody not known yet, the name on Discord. */
    private Profile now(Caller caller) {
        return members.of(caller.inCircle(), caller.user())
                .map(Person::profile)
                .orElseGet(() -> new Profile(Part.NAME.beginning(caller.name()), "", "", "", ""));
    }

    private Response save(Caller caller, UnaryOperator<Profile> wanted) {
        Presence now =
                new Presence(caller.user(), caller.name(), caller.language().locale());
        Person person = members.introduce(caller.inCircle(), now, wanted);
        return Response.show(card.own(person, caller.language()));
    }
}
