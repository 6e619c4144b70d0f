package dev.kizuna.member.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Language;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.modals.Modal;

/** A form about one person that coordinators open by a button on their card. */
record PersonForm(Members members, SecondLook look, IdFormat<Ids.One> button, IdFormat<Ids.One> form) {
    private static final Fields NOTHING = new Fields(Map.of());

    /**
     * @param free the inputs that take a free text
     * @param then what becomes of it once it is sent
     */
    void register(Routes routes, List<String> free, Face face, Routes.FieldsHandler<Ids.One> then) {
        routes.press(button, COORDINATORS, (caller, one) -> Response.ask(shown(caller, one, NOTHING, face)));
        routes.fields(
                form,
                COORDINATORS,
                look.form(
                        routes,
                        form,
                        COORDINATORS,
                        free,
                        (caller, one, typed) -> shown(caller, one, typed, face),
                        then));
    }

    private Modal shown(Caller caller, Ids.One one, Fields typed, Face face) {
        return face.of(form.write(one), members.get(caller.inCircle(), one.person()), typed, caller.language());
    }

    /** How it looks, of a person as they are on the list. */
    interface Face {
        /** @param typed what was filled in before; nothing of a form that is new */
        Modal of(String customId, Person person, Fields typed, Language reader);
    }
}
