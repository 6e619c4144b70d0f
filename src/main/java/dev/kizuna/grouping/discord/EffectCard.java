package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.grouping.Change;
import dev.kizuna.grouping.Effect;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Guest;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.discord.GroupingIds.Leaf;
import dev.kizuna.grouping.discord.GroupingIds.Move;
import dev.kizuna.grouping.discord.GroupingIds.Swap;
import dev.kizuna.grouping.discord.GroupingIds.Who;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a change would come to, with the button that makes it. */
final class EffectCard {
    private final Texts texts;
    private final UnmetWords unmet;

    EffectCard(Texts texts) {
        this.texts = texts;
        this.unmet = new UnmetWords(texts);
    }

    /** @param swaps what changing places with somebody of the table would come to */
    MessageCreateData move(Effect effect, Change.Move move, Function<MemberId, Effect> swaps, Language reader) {
        TablePlan plan = effect.plan();
        MeetingId meeting = plan.meeting().id();
        Table from = plan.round(move.round()).tableOf(move.member()).orElseThrow();
        Table to = plan.round(move.round()).tables().get(move.table() - 1);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(
                        reader,
                        "groups.effect.move",
                        "name",
                        name(from, move.member()),
                        "from",
                        from.number(),
                        "to",
                        to.number(),
                        "here",
                        from.guests().size() - 1,
                        "there",
                        to.guests().size() + 1)
                + "\n" + comes(effect, reader)));
        parts.add(ActionRow.of(
                Button.primary(
                        GroupingIds.MOVE.write(
                                new Move(meeting, plan.revision(), move.round(), move.member(), move.table())),
                        texts.get(reader, "groups.button.move")),
                stop(meeting, move.round(), reader)));
        if (!to.guests().isEmpty()) {
            StringSelectMenu.Builder others = StringSelectMenu.create(
                            GroupingIds.OTHER.write(new Who(meeting, move.round(), move.member())))
                    .setPlaceholder(texts.get(reader, "groups.effect.orSwap"));
            to.guests().stream()
                    .limit(PersonCards.MENU)
                    .forEach(guest -> others.addOption(
                            TableWords.label(guest.person()),
                            Long.toString(guest.person().id().value()),
                            brief(swaps.apply(guest.person().id()), reader)));
            parts.add(ActionRow.of(others.build()));
        }
        return Card.of(parts);
    }

    MessageCreateData swap(Effect effect, Change.Swap swap, Language reader) {
        TablePlan plan = effect.plan();
        MeetingId meeting = plan.meeting().id();
        Table one = plan.round(swap.round()).tableOf(swap.one()).orElseThrow();
        Table other = plan.round(swap.round()).tableOf(swap.other()).orElseThrow();
        return Card.of(List.of(
                TextDisplay.of(texts.get(
                                reader,
                                "groups.effect.swap",
                                "name",
                                name(one, swap.one()),
                                "from",
                                one.number(),
                                "other",
                                name(other, swap.other()),
                                "to",
                                other.number())
                        + "\n" + comes(effect, reader)),
                ActionRow.of(
                        Button.primary(
                                GroupingIds.SWAP.write(
                                        new Swap(meeting, plan.revision(), swap.round(), swap.one(), swap.other())),
                                texts.get(reader, "groups.button.swap")),
                        stop(meeting, swap.round(), reader))));
    }

    private String comes(Effect effect, Language reader) {
        StringBuilder words = new StringBuilder(
                texts.get(reader, "groups.effect.first", "before", effect.firstBefore(), "after", effect.firstAfter()));
        if (!effect.lost().isEmpty()) {
            words.append("\n")
                    .append(texts.get(reader, "groups.effect.lost"))
                    .append(unmet.lines(effect.lost(), effect.plan(), reader));
        }
        if (!effect.won().isEmpty()) {
            words.append("\n")
                    .append(texts.get(reader, "groups.effect.won"))
                    .append(unmet.lines(effect.won(), effect.plan(), reader));
        }
        if (effect.lost().isEmpty() && effect.won().isEmpty()) {
            words.append("\n").append(texts.get(reader, "groups.effect.same"));
        }
        return words.toString();
    }

    private String brief(Effect effect, Language reader) {
        int more = effect.firstAfter() - effect.firstBefore();
        return texts.get(
                reader,
                "groups.effect.brief",
                "first",
                more > 0 ? "+" + more : more == 0 ? "±0" : "−" + -more,
                "lost",
                effect.lost().size(),
                "won",
                effect.won().size());
    }

    private Button stop(MeetingId meeting, int round, Language reader) {
        return Button.secondary(
                GroupingIds.LEAF.write(new Leaf(meeting, round, 1)), texts.get(reader, "groups.button.stop"));
    }

    private static String name(Table table, MemberId member) {
        return table.guests().stream()
                .map(Guest::person)
                .filter(person -> person.id().equals(member))
                .findFirst()
                .map(TableWords::name)
                .orElseThrow();
    }
}
