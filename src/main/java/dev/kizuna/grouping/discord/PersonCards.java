package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.grouping.Duty;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Guest;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.discord.GroupingIds.At;
import dev.kizuna.grouping.discord.GroupingIds.Leaf;
import dev.kizuna.grouping.discord.GroupingIds.Mark;
import dev.kizuna.grouping.discord.GroupingIds.Move;
import dev.kizuna.grouping.discord.GroupingIds.Who;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** One table, to choose somebody of it; one person, to choose where they go. No typing. */
final class PersonCards {
    /** Discord's limit of a menu. */
    static final int MENU = 25;

    private final Texts texts;
    private final TableWords words;

    PersonCards(Texts texts) {
        this.texts = texts;
        this.words = new TableWords(texts);
    }

    MessageCreateData table(TablePlan plan, int round, Table table, Language reader) {
        MeetingId meeting = plan.meeting().id();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(
                        reader,
                        "groups.table.head",
                        "number",
                        table.number(),
                        "people",
                        table.guests().size())
                + (table.guests().isEmpty() ? "" : "\n" + words.guests(table, reader))));
        if (!table.guests().isEmpty()) {
            StringSelectMenu.Builder people = StringSelectMenu.create(
                            GroupingIds.PERSON.write(new At(meeting, round, table.number())))
                    .setPlaceholder(texts.get(reader, "groups.table.choose"));
            table.guests().stream()
                    .limit(MENU)
                    .forEach(guest -> people.addOption(
                            TableWords.label(guest.person()),
                            Long.toString(guest.person().id().value())));
            parts.add(ActionRow.of(people.build()));
        }
        parts.add(ActionRow.of(back(meeting, round, reader)));
        return Card.of(parts);
    }

    /** @param news what has just happened; empty for nothing */
    MessageCreateData person(
            TablePlan plan, int round, Person person, Set<Trait> traits, String news, Language reader) {
        MeetingId meeting = plan.meeting().id();
        Table at = plan.round(round).tableOf(person.id()).orElseThrow();
        Guest seat = at.guests().stream()
                .filter(guest -> guest.person().id().equals(person.id()))
                .findFirst()
                .orElseThrow();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of((news.isEmpty() ? "" : news + "\n") + head(at, seat, reader)));
        parts.add(ActionRow.of(targets(plan, round, person, at, reader)));
        parts.add(ActionRow.of(
                Button.secondary(
                        GroupingIds.PIN.write(new Move(
                                meeting, plan.revision(), round, person.id(), seat.pinned() ? 0 : at.number())),
                        seat.pinned()
                                ? texts.get(reader, "groups.button.unpin")
                                : texts.get(reader, "groups.button.pin")),
                back(meeting, round, reader)));
        parts.add(TextDisplay.of(texts.get(reader, "groups.person.traits")));
        List<Button> marks = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            boolean has = traits.contains(trait);
            Mark mark = new Mark(meeting, round, person.id(), trait, has ? Has.NO : Has.YES);
            String label = texts.word(reader, trait);
            marks.add(
                    has
                            ? Button.primary(GroupingIds.TRAIT.write(mark), "✓ " + label)
                            : Button.secondary(GroupingIds.TRAIT.write(mark), label));
        }
        parts.add(ActionRow.of(marks));
        return Card.of(parts);
    }

    private String head(Table at, Guest seat, Language reader) {
        String person = texts.get(
                reader,
                "groups.person.head",
                "name",
                TableWords.name(seat.person()),
                "organisation",
                UserText.line(seat.person().organisation(), 40),
                "number",
                at.number());
        return seat.duty() == Duty.NONE ? person : person + "　" + texts.word(reader, seat.duty());
    }

    /** The tables nearest by number where there are more than a menu holds. */
    private StringSelectMenu targets(TablePlan plan, int round, Person person, Table at, Language reader) {
        StringSelectMenu.Builder targets = StringSelectMenu.create(
                        GroupingIds.TARGET.write(new Who(plan.meeting().id(), round, person.id())))
                .setPlaceholder(texts.get(reader, "groups.person.target"));
        List<Table> tables = plan.round(round).tables();
        int first = Math.max(0, Math.min(at.number() - 1 - MENU / 2, tables.size() - MENU));
        tables.stream()
                .skip(first)
                .limit(MENU)
                .forEach(table -> targets.addOption(
                        texts.get(
                                reader,
                                "groups.person.option",
                                "number",
                                table.number(),
                                "people",
                                table.guests().size()),
                        Integer.toString(table.number())));
        return targets.build();
    }

    private Button back(MeetingId meeting, int round, Language reader) {
        return Button.secondary(
                GroupingIds.LEAF.write(new Leaf(meeting, round, 1)), texts.get(reader, "groups.button.back"));
    }
}
