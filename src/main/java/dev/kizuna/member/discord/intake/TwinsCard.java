package dev.kizuna.member.discord.intake;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.member.intake.Twins;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Pairs that may be one person, and two people beside each other. */
final class TwinsCard {
    private static final int ON_A_PAGE = 8;
    private static final int LONGEST = 80;

    private final Texts texts;
    private final Function<Language, Button> people;

    /** @param people leads back to the list */
    TwinsCard(Texts texts, Function<Language, Button> people) {
        this.texts = texts;
        this.people = people;
    }

    MessageCreateData list(List<Twins> all, int wanted, Language reader) {
        Page<Twins> pages = Page.of(all, wanted, ON_A_PAGE);
        String head = all.isEmpty()
                ? texts.get(reader, "member.twins.none")
                : texts.get(reader, "member.twins.title", "count", all.size());
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(PageTurns.above(head, pages, texts, reader)));
        pages.items().forEach(twins -> parts.add(row(twins, reader)));
        List<Button> buttons = new ArrayList<>(
                PageTurns.of(pages, page -> FileIds.TWINS.write(new FileIds.Numbered(page)), texts, reader));
        buttons.add(people.apply(reader));
        parts.add(ActionRow.of(buttons));
        return Card.of(parts);
    }

    private Section row(Twins twins, Language reader) {
        FileIds.Pair pair = new FileIds.Pair(twins.one().id(), twins.other().id());
        return Section.of(
                Button.secondary(FileIds.COMPARE.write(pair), texts.get(reader, "member.twins.compare")),
                TextDisplay.of(UserText.line(twins.one().label(), LONGEST) + "\n"
                        + UserText.line(twins.other().label(), LONGEST)));
    }

    /** Asks, since joining cannot be taken back. */
    MessageCreateData compare(Person one, Person other, Language reader) {
        FileIds.Pair pair = new FileIds.Pair(one.id(), other.id());
        return Cards.of(
                List.of(
                        texts.get(reader, "member.twins.ask"),
                        parts(one, reader),
                        parts(other, reader),
                        texts.get(
                                reader,
                                "member.twins.outcome",
                                "name",
                                UserText.line(one.name(), LONGEST),
                                "twin",
                                UserText.line(other.name(), LONGEST))),
                ActionRow.of(
                        Button.danger(FileIds.JOIN.write(pair), texts.get(reader, "member.link.yes")),
                        Button.secondary(
                                FileIds.TWINS.write(new FileIds.Numbered(1)), texts.get(reader, "member.twins.no"))));
    }

    private String parts(Person person, Language reader) {
        List<String> lines = new ArrayList<>();
        lines.add("### " + UserText.line(person.name(), LONGEST));
        for (Part part : Part.values()) {
            String value = person.profile().part(part);
            if (part != Part.NAME && !value.isEmpty()) {
                lines.add("**" + texts.word(reader, part) + "** " + UserText.line(value, LONGEST));
            }
        }
        lines.add(person.user()
                .map(user -> texts.get(reader, "member.account", "user", "<@" + user.value() + ">"))
                .orElseGet(() -> texts.get(reader, "member.account.none")));
        return String.join("\n", lines);
    }
}
