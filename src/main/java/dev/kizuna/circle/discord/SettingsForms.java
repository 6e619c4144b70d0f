package dev.kizuna.circle.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Quiet;
import dev.kizuna.circle.SeatOffers;
import dev.kizuna.discord.Fields;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** The settings that are filled in rather than pressed. */
final class SettingsForms {
    private static final String MONTH = "month";
    private static final String ZONE = "zone";
    private static final String QUIET = "quiet";
    private static final String OFFERS_FROM = "from";
    private static final String OFFERS_HELD = "hold";
    private static final String FIELDS = "fields";
    private static final String AREAS = "areas";
    private static final String SYNONYMS = "synonyms";

    /** The inputs of {@link #words(CircleSettings, Language)}. */
    static final List<String> WORDS = List.of(FIELDS, AREAS, SYNONYMS);

    private static final int LONGEST_LIST = 1000;

    private final Texts texts;

    SettingsForms(Texts texts) {
        this.texts = texts;
    }

    /** When the year begins, the time zone, and the hours of peace. */
    Modal calendar(CircleSettings settings, Language reader) {
        List<SelectOption> months = Stream.of(Month.values())
                .map(month -> SelectOption.of(month.getDisplayName(TextStyle.FULL, reader.locale()), month.name()))
                .toList();
        return Modal.create(Ids.CALENDAR_FORM.write(Ids.PLAIN), texts.get(reader, "circle.calendar.button"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "circle.calendar.month"),
                                StringSelectMenu.create(MONTH)
                                        .addOptions(months)
                                        .setDefaultValues(
                                                settings.fiscalYearStart().name())
                                        .build()),
                        Label.of(
                                texts.get(reader, "circle.calendar.zone"),
                                texts.get(reader, "circle.calendar.zones"),
                                TextInput.create(ZONE, TextInputStyle.SHORT)
                                        .setValue(settings.zone().getId())
                                        .setMaxLength(64)
                                        .build()),
                        Label.of(
                                texts.get(reader, "circle.calendar.quiet"),
                                texts.get(reader, "circle.calendar.quietHours"),
                                TextInput.create(QUIET, TextInputStyle.SHORT)
                                        .setRequired(false)
                                        .setValue(settings.quiet().isNever() ? null : hours(settings.quiet()))
                                        .setMaxLength(30)
                                        .build()))
                .build();
    }

    static CircleSettings calendar(CircleSettings settings, Fields fields) {
        CircleSettings wanted = fields.choice(MONTH, Month.class)
                .map(settings::withFiscalYearStart)
                .orElse(settings);
        CircleSettings there =
                fields.text(ZONE).map(Vetting::zone).map(wanted::withZone).orElse(wanted);
        return there.withQuiet(Quiet.read(fields.text(QUIET).orElse("")));
    }

    /** As it may be typed. */
    static String hours(Quiet quiet) {
        return quiet.from() + "-" + quiet.until();
    }

    /** From when on seats that fall free are offered, and how long each is held. */
    Modal offers(CircleSettings settings, Language reader) {
        SeatOffers now = settings.seatOffers();
        return Modal.create(Ids.OFFERS_FORM.write(Ids.PLAIN), texts.get(reader, "circle.offers.button"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "circle.offers.from"),
                                texts.get(reader, "circle.offers.fromWhy"),
                                menu(OFFERS_FROM, SeatOffers.Nearness.values(), now.from(), reader)),
                        Label.of(
                                texts.get(reader, "circle.offers.hold"),
                                texts.get(reader, "circle.offers.holdWhy"),
                                menu(OFFERS_HELD, SeatOffers.Hold.values(), now.hold(), reader)))
                .build();
    }

    private StringSelectMenu menu(String input, Enum<?>[] choices, Enum<?> now, Language reader) {
        return StringSelectMenu.create(input)
                .addOptions(Stream.of(choices)
                        .map(choice -> SelectOption.of(texts.word(reader, choice), choice.name()))
                        .toList())
                .setDefaultValues(now.name())
                .build();
    }

    static CircleSettings offers(CircleSettings settings, Fields fields) {
        SeatOffers now = settings.seatOffers();
        return settings.withSeatOffers(new SeatOffers(
                fields.choice(OFFERS_FROM, SeatOffers.Nearness.class).orElse(now.from()),
                fields.choice(OFFERS_HELD, SeatOffers.Hold.class).orElse(now.hold())));
    }

    /** The words to choose from, one a line. */
    Modal words(CircleSettings settings, Language reader) {
        return Modal.create(Ids.WORDS_FORM.write(Ids.PLAIN), texts.get(reader, "circle.words.button"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "circle.words.fields"),
                                texts.get(reader, "circle.words.lines"),
                                lines(FIELDS, settings.words().fields())),
                        Label.of(
                                texts.get(reader, "circle.words.areas"),
                                texts.get(reader, "circle.words.lines"),
                                lines(AREAS, settings.words().areas())),
                        Label.of(
                                texts.get(reader, "circle.words.synonyms"),
                                texts.get(reader, "circle.words.synonymLines"),
                                lines(SYNONYMS, settings.words().synonyms())))
                .build();
    }

    static CircleSettings words(CircleSettings settings, Fields fields) {
        return settings.withWords(typed(fields, FIELDS), typed(fields, AREAS)).withSynonyms(typed(fields, SYNONYMS));
    }

    private static TextInput lines(String input, List<String> words) {
        return TextInput.create(input, TextInputStyle.PARAGRAPH)
                .setRequired(false)
                .setMaxLength(LONGEST_LIST)
                .setValue(words.isEmpty() ? null : String.join("\n", words))
                .build();
    }

    private static List<String> typed(Fields fields, String input) {
        return fields.text(input).map(text -> text.lines().toList()).orElse(List.of());
    }
}
