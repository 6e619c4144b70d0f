package dev.kizuna.member.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import net.dv8tion.jda.api.modals.Modal;

/** A form about one person that coordinators open by a button on their card. */
record PersonForm(Members members, IdFormat<Ids.One> button, IdFormat<Ids.One> form) {
    /** @param then what becomes of it once it is sent */
    void register(Routes routes, Face face, Routes.FieldsHandler<Ids.One> then) {
        routes.press(
                button,
                COORDINATORS,
                (caller, one) -> Response.ask(
                        face.of(form.write(one), members.get(caller.inCircle(), one.person()), caller.language())));
        routes.fields(form, COORDINATORS, then);
    }

    /** How it looks, of a person as they are on the list. */
    interface Face {
        Modal of(String customId, Person person, Language reader);
    }
}
