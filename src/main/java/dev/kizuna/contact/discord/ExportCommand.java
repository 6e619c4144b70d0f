package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.contact.Inquiries;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Met;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.VCard;
import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.discord.ContactIds.Found;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Part;
import dev.kizuna.privacy.Look;
import dev.kizuna.spreadsheet.Spreadsheets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;

/** {@code /contacts export}: what coordinators may see, as a file; the form asks why. */
final class ExportCommand {
    private static final String WHY = "why";
    private static final String FORMAT = "format";

    private final Inquiries inquiries;
    private final Visitors visitors;
    private final ItemWords words;
    private final SeenCards seen;
    private final StandingCards standing;
    private final Texts texts;
    private final SecondLook look;

    ExportCommand(
            Inquiries inquiries,
            Visitors visitors,
            ItemWords words,
            SeenCards seen,
            StandingCards standing,
            Texts texts,
            Clock clock) {
        this.inquiries = inquiries;
        this.visitors = visitors;
        this.words = words;
        this.seen = seen;
        this.standing = standing;
        this.texts = texts;
        look = new SecondLook(texts, clock, SecondLook.Matter.REAL);
    }

    /** Files that are written. */
    enum CardFile {
        CSV,
        VCF
    }

    void register(Routes routes) {
        routes.command(
                "contacts export",
                COORDINATORS,
                List.of(),
                (caller, given) -> Response.ask(form(Found.first("", "", "", Met.EITHER), "", caller.language())));
        routes.press(
                ContactIds.EXPORT, COORDINATORS, (caller, found) -> Response.ask(form(found, "", caller.language())));
        routes.fields(
                ContactIds.EXPORTED,
                COORDINATORS,
                look.form(
                        routes,
                        ContactIds.EXPORTED,
                        COORDINATORS,
                        List.of(WHY),
                        (caller, found, fields) -> form(found, fields.text(WHY).orElse(""), caller.language()),
                        this::export));
    }

    private Response export(Caller caller, Found found, Fields fields) {
        String why = fields.text(WHY).orElseThrow(() -> new Refusal(CardRefusal.NO_REASON));
        CardFile format = fields.choice(FORMAT, CardFile.class).orElse(CardFile.CSV);
        Language reader = caller.language();
        return Response.later(() -> {
            Viewer viewer = visitors.coordinator(caller);
            StandingCards.Look look = standing.look();
            List<SeenCard> cards = inquiries.export(viewer, found.search(), why);
            byte[] file = format == CardFile.VCF ? VCard.of(cards) : Spreadsheets.csv(lines(cards, reader));
            String name = "kizuna-contacts." + format.name().toLowerCase(Locale.ROOT);
            Response answer = Response.whisper(Card.of(
                    TextDisplay.of(texts.get(reader, "contacts.exported", "count", cards.size())),
                    FileDisplay.fromFile(FileUpload.fromData(file, name))));
            return look.at(viewer, cards, answer, seen.fileTakenBack(ContactIds.EXPORT.write(found), reader));
        });
    }

    private List<List<String>> lines(List<SeenCard> cards, Language reader) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(Part.values()), Stream.of(Item.values()))
                .map(column -> texts.word(reader, (Enum<?>) column))
                .toList());
        for (SeenCard card : cards) {
            lines.add(Stream.concat(
                            Stream.of(Part.values()).map(card.owner().profile()::part),
                            Stream.of(Item.values()).map(item -> words.cell(item, card, reader)))
                    .toList());
        }
        return lines;
    }

    private Modal form(Found found, String why, Language reader) {
        return Modal.create(ContactIds.EXPORTED.write(found), texts.get(reader, "contacts.button.export"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "contacts.form.why"),
                                texts.get(reader, "contacts.form.whyHint"),
                                TextInput.create(WHY, TextInputStyle.SHORT)
                                        .setMaxLength(Look.LIMIT)
                                        .setValue(why.isEmpty() ? null : why)
                                        .build()),
                        Label.of(
                                texts.get(reader, "contacts.form.format"),
                                StringSelectMenu.create(FORMAT)
                                        .addOptions(Stream.of(CardFile.values())
                                                .map(one -> SelectOption.of(texts.word(reader, one), one.name()))
                                                .toList())
                                        .setDefaultValues(CardFile.CSV.name())
                                        .build()))
                .build();
    }
}
