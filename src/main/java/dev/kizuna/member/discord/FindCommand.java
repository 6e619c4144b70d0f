package dev.kizuna.member.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import java.util.List;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** {@code /people find}, and the list of people behind the panel's button. */
final class FindCommand {
    private static final String TEXT = "text";
    private static final int LONGEST = 50;

    private final Members members;
    private final PeopleCard list;
    private final PersonCard card;
    private final Texts texts;

    FindCommand(Members members, PeopleCard list, PersonCard card, Texts texts) {
        this.members = members;
        this.list = list;
        this.card = card;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "people find",
                COORDINATORS,
                List.of(Option.text(TEXT, LONGEST).asRequired()),
                (caller, given) -> find(caller, given.requiredText(TEXT)));
        routes.press(Ids.LIST, COORDINATORS, this::list);
        routes.press(
                Ids.OPEN, COORDINATORS, (caller, one) -> show(caller, members.get(caller.inCircle(), one.person())));
        routes.press(Ids.SEARCH, COORDINATORS, (caller, nothing) -> Response.ask(form(caller)));
        routes.fields(
                Ids.SEARCH_FORM,
                COORDINATORS,
                (caller, nothing, fields) -> find(caller, fields.text(TEXT).orElse("")));
    }

    private Response find(Caller caller, String text) {
        Ids.Listed listed = Ids.Listed.first(text);
        List<Person> found = members.find(caller.inCircle(), listed.text());
        return found.size() == 1
                ? show(caller, found.get(0))
                : Response.show(list.of(listed, found, caller.language()));
    }

    private Response list(Caller caller, Ids.Listed listed) {
        return Response.show(list.of(listed, members.find(caller.inCircle(), listed.text()), caller.language()));
    }

    private Response show(Caller caller, Person person) {
        return Response.show(card.of(person, caller.language()));
    }

    private Modal form(Caller caller) {
        return Modal.create(Ids.SEARCH_FORM.write(Ids.PLAIN), texts.get(caller.language(), "member.search.button"))
                .addComponents(Label.of(
                        texts.get(caller.language(), "member.search.label"),
                        texts.get(caller.language(), "member.search.hint"),
                        TextInput.create(TEXT, TextInputStyle.SHORT)
                                .setMaxLength(LONGEST)
                                .build()))
                .build();
    }
}
