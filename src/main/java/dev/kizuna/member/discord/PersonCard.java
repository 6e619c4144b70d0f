package dev.kizuna.member.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.member.office.Succession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** One person: as they see themselves, and as coordinators see them. */
final class PersonCard {
    /** Twice the longest part, for escapes. */
    private static final int LONGEST = 160;

    private static final int LONGEST_LABEL = 38;

    private final Texts texts;
    private final ProfileButtons choices;
    private final Function<Person, Succession> succession;
    private final OfficeWords offices;

    PersonCard(Texts texts, ProfileButtons choices, Function<Person, Succession> succession) {
        this.texts = texts;
        this.choices = choices;
        this.succession = succession;
        this.offices = new OfficeWords(texts);
    }

    /** A person's own profile. */
    MessageCreateData own(Person person, Language reader) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.secondary(Ids.PROFILE.write(Ids.PLAIN), texts.get(reader, "member.edit.button")));
        buttons.add(Button.secondary(Ids.OWN_WORDS.write(Ids.PLAIN), texts.get(reader, "member.words.button")));
        buttons.addAll(choices.own().apply(person.circle(), reader));
        return card(List.of(texts.get(reader, "member.profile.saved"), parts(person, reader)), buttons);
    }

    /** For coordinators. */
    MessageCreateData of(Person person, Language reader) {
        Ids.One one = new Ids.One(person.id());
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.secondary(Ids.EDIT.write(one), texts.get(reader, "member.edit.button")));
        buttons.add(Button.secondary(Ids.WORDS.write(one), texts.get(reader, "member.words.button")));
        if (person.user().isEmpty()) {
            buttons.add(Button.secondary(Ids.LINK.write(one), texts.get(reader, "member.link.button")));
        }
        buttons.addAll(choices.entry().apply(person.id(), reader));
        List<Button> more = new ArrayList<>();
        if (!person.organisation().isEmpty()) {
            more.add(Button.secondary(Ids.LEAVE.write(one), texts.get(reader, "member.leave.button")));
            more.add(Button.secondary(Ids.RENAME.write(one), texts.get(reader, "member.office.rename")));
        }
        more.add(Button.secondary(Ids.LIST.write(Ids.Listed.first("")), texts.get(reader, "member.people.button")));
        String account = person.user()
                .map(user -> texts.get(reader, "member.account", "user", mention(user)))
                .orElseGet(() -> texts.get(reader, "member.account.none"));
        List<String> said = new ArrayList<>();
        said.add(parts(person, reader));
        said.addAll(offices.of(succession.apply(person), reader));
        said.add(account);
        return Card.of(TextDisplay.of(String.join("\n", said)), ActionRow.of(buttons), ActionRow.of(more));
    }

    /**
     * Somebody has left their office.
     *
     * @param before as they were known there
     */
    MessageCreateData left(Person before, Optional<Person> successor, Language reader) {
        String office = line(before.organisation());
        List<String> said = new ArrayList<>();
        said.add(texts.get(reader, "member.leave.done", "name", line(before.name()), "office", office));
        List<Button> buttons = new ArrayList<>();
        buttons.add(open(before));
        successor.ifPresent(person -> {
            said.add(texts.get(reader, "member.leave.taken", "name", line(person.name()), "office", office));
            buttons.add(open(person));
        });
        return card(said, buttons);
    }

    private static Button open(Person person) {
        return Button.secondary(Ids.OPEN.write(new Ids.One(person.id())), UserText.label(person.name(), LONGEST_LABEL));
    }

    /** Asks whose account it is. */
    MessageCreateData link(Person person, Language reader) {
        Ids.One one = new Ids.One(person.id());
        return Card.of(
                TextDisplay.of(texts.get(reader, "member.link.ask", "name", line(person.name()))),
                ActionRow.of(EntitySelectMenu.create(Ids.LINK_ACCOUNT.write(one), SelectTarget.USER)
                        .build()),
                ActionRow.of(Button.secondary(Ids.OPEN.write(one), texts.get(reader, "member.link.no"))));
    }

    /** Asks whether somebody known by an account is this person, since that cannot be taken back. */
    MessageCreateData same(Person person, Person twin, UserId user, Language reader) {
        return card(
                List.of(texts.get(
                        reader,
                        "member.link.same",
                        "name",
                        line(person.name()),
                        "twin",
                        line(twin.name()),
                        "user",
                        mention(user))),
                List.of(
                        Button.danger(
                                Ids.LINK_SAME.write(new Ids.Same(person.id(), user)),
                                texts.get(reader, "member.link.yes")),
                        Button.secondary(
                                Ids.OPEN.write(new Ids.One(person.id())), texts.get(reader, "member.link.no"))));
    }

    private String parts(Person person, Language reader) {
        String rest = Stream.of(
                        part(Part.READING, person.reading(), reader),
                        part(Part.ORGANISATION, person.organisation(), reader),
                        part(Part.FIELD, person.field(), reader),
                        part(Part.AREA, person.area(), reader))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        String name = "### " + line(person.name());
        return rest.isEmpty() ? name : name + "\n" + rest;
    }

    private List<String> part(Part part, String value, Language reader) {
        return value.isEmpty() ? List.of() : List.of("**" + texts.word(reader, part) + "** " + line(value));
    }

    private static String line(String typed) {
        return UserText.line(typed, LONGEST);
    }

    private static String mention(UserId user) {
        return "<@" + user.value() + ">";
    }

    private static MessageCreateData card(List<String> words, List<Button> buttons) {
        return Card.of(TextDisplay.of(String.join("\n", words)), ActionRow.of(buttons));
    }
}
