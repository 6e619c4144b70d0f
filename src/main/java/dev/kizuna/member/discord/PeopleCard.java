package dev.kizuna.member.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.intake.FileCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A page of people, each with a button that opens them. */
final class PeopleCard {
    /** As many as the forty components of a message allow. */
    static final int ON_A_PAGE = 10;

    /** Of each part; ten people with all parts that long still fit the four thousand characters of a message. */
    private static final int LONGEST = 64;

    private final Texts texts;

    PeopleCard(Texts texts) {
        this.texts = texts;
    }

    MessageCreateData of(Ids.Listed listed, List<Person> found, Language reader) {
        Page<Person> page = Page.of(found, listed.page(), ON_A_PAGE);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(head(listed, page, reader)));
        page.items().forEach(person -> parts.add(row(person, reader)));
        parts.add(ActionRow.of(buttons(listed, page, reader)));
        return Card.of(parts);
    }

    private String head(Ids.Listed listed, Page<Person> page, Language reader) {
        String title = listed.text().isEmpty()
                ? texts.get(reader, "member.people.title", "count", page.total())
                : texts.get(
                        reader,
                        "member.people.found",
                        "count",
                        page.total(),
                        "text",
                        UserText.line(listed.text(), LONGEST));
        if (page.total() == 0) {
            return title + "\n" + texts.get(reader, "member.people.nobody");
        }
        return PageTurns.above(title, page, texts, reader);
    }

    private Section row(Person person, Language reader) {
        String more = Stream.of(person.organisation(), person.field(), person.area())
                .filter(text -> !text.isEmpty())
                .map(text -> UserText.line(text, LONGEST))
                .collect(Collectors.joining(reader == Language.JA ? "・" : " · "));
        String name = "**" + UserText.line(person.name(), LONGEST) + "**"
                + (person.reading().isEmpty() ? "" : " " + UserText.line(person.reading(), LONGEST));
        return Section.of(
                Button.secondary(Ids.OPEN.write(new Ids.One(person.id())), texts.get(reader, "member.people.open")),
                TextDisplay.of(more.isEmpty() ? name : name + "\n-# " + more));
    }

    private List<Button> buttons(Ids.Listed listed, Page<Person> page, Language reader) {
        List<Button> buttons =
                new ArrayList<>(PageTurns.of(page, number -> Ids.LIST.write(listed.at(number)), texts, reader));
        buttons.add(Button.primary(Ids.SEARCH.write(Ids.PLAIN), texts.get(reader, "member.search.button")));
        buttons.add(Button.secondary(Ids.ADD.write(Ids.PLAIN), texts.get(reader, "member.add.button")));
        buttons.add(FileCommands.button(texts, reader));
        return buttons;
    }
}
