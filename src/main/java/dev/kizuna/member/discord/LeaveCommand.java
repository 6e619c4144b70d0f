package dev.kizuna.member.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.member.office.Offices;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** 異動: somebody leaves their office, and a successor takes their place. Pressed on a person that is found or edited. */
final class LeaveCommand {
    private static final String NEXT = "next";
    private static final String SUCCESSOR = "successor";
    private static final int LONGEST = 160;

    private final Members members;
    private final Offices offices;
    private final PersonCard card;
    private final SecondLook look;
    private final Texts texts;

    LeaveCommand(Members members, Offices offices, PersonCard card, SecondLook look, Texts texts) {
        this.members = members;
        this.offices = offices;
        this.card = card;
        this.look = look;
        this.texts = texts;
    }

    void register(Routes routes) {
        new PersonForm(members, look, Ids.LEAVE, Ids.LEAVE_FORM)
                .register(routes, List.of(NEXT), this::form, this::leave);
    }

    private Response leave(Caller caller, Ids.One one, Fields fields) {
        CircleId circle = caller.inCircle();
        Person before = members.get(circle, one.person());
        Optional<Person> successor = fields.text(SUCCESSOR).map(text -> members.meant(circle, text));
        offices.leave(
                circle,
                one.person(),
                successor.map(Person::id),
                fields.text(NEXT).orElse(""));
        return Response.show(card.left(before, successor, caller.language()));
    }

    private Modal form(String customId, Person person, Fields typed, Language reader) {
        return Modal.create(customId, texts.get(reader, "member.leave.button"))
                .addComponents(
                        TextDisplay.of(texts.get(
                                reader,
                                "member.leave.explained",
                                "name",
                                UserText.line(person.name(), LONGEST),
                                "office",
                                UserText.line(person.organisation(), LONGEST))),
                        Label.of(
                                texts.get(reader, "member.leave.next"),
                                texts.get(reader, "member.leave.next.hint"),
                                text(NEXT, Part.ORGANISATION.most(), typed)),
                        Label.of(
                                texts.get(reader, "member.leave.successor"),
                                texts.get(reader, "member.leave.successor.hint"),
                                text(SUCCESSOR, Part.NAME.most(), typed)))
                .build();
    }

    private static TextInput text(String id, int most, Fields typed) {
        return TextInput.create(id, TextInputStyle.SHORT)
                .setRequired(false)
                .setMaxLength(most)
                .setValue(typed.text(id).orElse(null))
                .build();
    }
}
