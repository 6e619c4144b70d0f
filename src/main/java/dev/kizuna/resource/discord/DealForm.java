package dev.kizuna.resource.discord;

import dev.kizuna.discord.Fields;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.resource.Deal;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.ResourceRefusal;
import dev.kizuna.resource.discord.ResourceIds.Sheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Asks to how many tables, and how many cards each; where cards lie already, it says that they will be replaced. */
final class DealForm {
    private static final String TABLES = "tables";
    private static final String EACH = "each";
    private static final int USUAL_EACH = 5;
    private static final int DIGITS = 4;

    private final Texts texts;

    DealForm(Texts texts) {
        this.texts = texts;
    }

    /** @param tables 0 where nobody knows yet */
    Modal of(MeetingId meeting, int tables, Optional<Deal> now, Language reader) {
        List<ModalTopLevelComponent> parts = new ArrayList<>();
        now.ifPresent(deal -> parts.add(TextDisplay.of(texts.get(
                reader, "resource.deal.replaces", "tables", deal.tables().size(), "each", deal.each()))));
        parts.add(Label.of(
                texts.get(reader, "resource.deal.tables"), input(TABLES, tables == 0 ? "" : Integer.toString(tables))));
        parts.add(Label.of(
                texts.get(reader, "resource.deal.each"),
                texts.get(reader, "resource.deal.eachHint"),
                input(EACH, Integer.toString(now.map(Deal::each).orElse(USUAL_EACH)))));
        String title = now.isPresent()
                ? texts.get(reader, "resource.button.dealAgain")
                : texts.get(reader, "resource.button.deal");
        Sheet sheet = new Sheet(meeting, now.map(Deal::revision).orElse(0));
        return Modal.create(ResourceIds.DEALT.write(sheet), title)
                .addComponents(parts)
                .build();
    }

    private static TextInput input(String name, String value) {
        return TextInput.create(name, TextInputStyle.SHORT)
                .setMaxLength(DIGITS)
                .setValue(value.isEmpty() ? null : value)
                .build();
    }

    /** @throws Refusal {@link ResourceRefusal#NOT_SO_MANY_TABLES} for what is no number */
    static int tables(Fields fields) {
        return number(fields, TABLES)
                .orElseThrow(() -> new Refusal(ResourceRefusal.NOT_SO_MANY_TABLES, "most", Deals.MOST_TABLES));
    }

    /** @throws Refusal {@link ResourceRefusal#NOT_SO_MANY_CARDS} for what is no number */
    static int each(Fields fields) {
        return number(fields, EACH)
                .orElseThrow(() -> new Refusal(ResourceRefusal.NOT_SO_MANY_CARDS, "most", Deals.MOST_EACH));
    }

    private static Optional<Integer> number(Fields fields, String input) {
        return fields.text(input)
                .map(typed -> Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::valueOf);
    }
}
