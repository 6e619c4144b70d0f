package dev.kizuna.member.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Members;
import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.member.office.Offices;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** An office has another name, or one that was written in several ways: said once, for everybody who is there. */
final class RenameCommand {
    private static final String NAME = "name";
    private static final int LONGEST = 160;

    private final Members members;
    private final Offices offices;
    private final SecondLook look;
    private final Texts texts;

    RenameCommand(Members members, Offices offices, SecondLook look, Texts texts) {
        this.members = members;
        this.offices = offices;
        this.look = look;
        this.texts = texts;
    }

    void register(Routes routes) {
        new PersonForm(members, look, Ids.RENAME, Ids.RENAME_FORM)
                .register(routes, List.of(NAME), this::form, this::rename);
    }

    private Response rename(Caller caller, Ids.One one, Fields fields) {
        String name = fields.text(NAME).orElse("");
        int people = offices.rename(caller.inCircle(), one.person(), name);
        Language reader = caller.language();
        return Response.show(Card.of(
                TextDisplay.of(texts.get(
                        reader, "member.office.renamed", "name", UserText.line(name, LONGEST), "count", people)),
                ActionRow.of(
                        Button.secondary(Ids.OPEN.write(one), texts.get(reader, "member.office.back")),
                        Button.secondary(
                                Ids.LIST.write(Ids.Listed.first(name)), texts.get(reader, "member.office.people")))));
    }

    private Modal form(String customId, Person person, Fields typed, Language reader) {
        String name = typed.text(NAME).orElse(person.organisation());
        return Modal.create(customId, texts.get(reader, "member.office.rename"))
                .addComponents(
                        TextDisplay.of(texts.get(
                                reader,
                                "member.office.explained",
                                "office",
                                UserText.line(person.organisation(), LONGEST))),
                        Label.of(
                                texts.get(reader, "member.office.name"),
                                TextInput.create(NAME, TextInputStyle.SHORT)
                                        .setMaxLength(Part.ORGANISATION.most())
                                        .setValue(name.isEmpty() ? null : name)
                                        .build()))
                .build();
    }
}
