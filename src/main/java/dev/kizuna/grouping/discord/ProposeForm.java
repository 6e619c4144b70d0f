package dev.kizuna.grouping.discord;

import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.grouping.Wanted;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Asks which tables are wanted. */
final class ProposeForm {
    static final int MOST_TABLES = 100;
    static final int MOST_ROUNDS = 8;
    private static final String TABLES = "tables";
    private static final String SIZE = "size";
    private static final String ROUNDS = "rounds";
    private static final String FIXED = "fixed";
    private static final String WHOM = "whom";

    /** A size that no table is to exceed. */
    private static final Pattern AT_MOST = Pattern.compile("(.*?)\\s*(?:まで|以内|以下|or fewer|or less)");

    private final Texts texts;

    ProposeForm(Texts texts) {
        this.texts = texts;
    }

    Modal of(Of of, Whom first, Language reader) {
        StringSelectMenu.Builder whom = StringSelectMenu.create(WHOM);
        for (Whom one : Whom.values()) {
            whom.addOption(texts.word(reader, one), one.name());
        }
        return Modal.create(GroupingIds.MADE.write(of), texts.get(reader, "groups.form.title"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "groups.form.tables"),
                                texts.get(reader, "groups.form.tablesHint"),
                                input(TABLES, "")),
                        Label.of(
                                texts.get(reader, "groups.form.size"),
                                texts.get(reader, "groups.form.sizeHint"),
                                input(SIZE, Integer.toString(Wanted.USUAL_SIZE))),
                        Label.of(
                                texts.get(reader, "groups.form.rounds"),
                                texts.get(reader, "groups.form.roundsHint"),
                                input(ROUNDS, "1")),
                        Label.of(
                                texts.get(reader, "groups.form.fixed"),
                                texts.get(reader, "groups.form.fixedHint"),
                                input(FIXED, "")),
                        Label.of(
                                texts.get(reader, "groups.form.whom"),
                                whom.setDefaultValues(first.name()).build()))
                .build();
    }

    private static TextInput input(String id, String value) {
        TextInput.Builder input =
                TextInput.create(id, TextInputStyle.SHORT).setRequired(false).setMaxLength(60);
        return (value.isEmpty() ? input : input.setValue(value)).build();
    }

    /** @throws Refusal {@link NumberRefusal} */
    static Wanted read(Fields fields) {
        int tables = number(fields, TABLES, MOST_TABLES, 0);
        String typed = Digits.plain(fields.text(SIZE).orElse(""));
        Matcher atMost = AT_MOST.matcher(typed);
        boolean preferSmaller = atMost.matches();
        String digits = preferSmaller ? atMost.group(1) : typed;
        int size = digits.isEmpty() ? 0 : Digits.number(digits, MOST_TABLES, NumberRefusal.NO_NUMBER);
        int rounds = number(fields, ROUNDS, MOST_ROUNDS, 1);
        Map<Integer, Integer> fixed = fixed(fields.text(FIXED).orElse(""));
        Whom whom = fields.choice(WHOM, Whom.class).orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
        return new Wanted(tables, size, preferSmaller, rounds, fixed, whom);
    }

    /** Such as {@code 1=4 3=7}: table 1 for four, table 3 for seven. */
    static Map<Integer, Integer> fixed(String typed) {
        Map<Integer, Integer> fixed = new TreeMap<>();
        for (String one : Digits.plain(typed).split("[\\s、,，]+")) {
            if (!one.isEmpty()) {
                String[] parts = one.split("[=＝:：]");
                if (parts.length != 2) {
                    throw new Refusal(NumberRefusal.NO_FIXED_SIZES, "most", MOST_TABLES);
                }
                fixed.put(
                        Digits.number(parts[0], MOST_TABLES, NumberRefusal.NO_FIXED_SIZES),
                        Digits.number(parts[1], MOST_TABLES, NumberRefusal.NO_FIXED_SIZES));
            }
        }
        return fixed;
    }

    private static int number(Fields fields, String input, int most, int otherwise) {
        return fields.text(input)
                .map(typed -> Digits.number(typed, most, NumberRefusal.NO_NUMBER))
                .orElse(otherwise);
    }
}
