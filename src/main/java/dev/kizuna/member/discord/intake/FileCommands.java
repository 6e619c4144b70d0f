package dev.kizuna.member.discord.intake;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Links;
import dev.kizuna.member.Members;
import dev.kizuna.member.intake.Intakes;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /people import} and {@code export}, and the card that leads to both and to likely twins. */
public final class FileCommands {
    private final ImportCommand taken;
    private final ExportCommand handedOut;
    private final TwinsCommand twins;
    private final Texts texts;
    private final Function<Language, Button> people;

    /** @param people leads back to the list */
    public FileCommands(Members members, Links links, Intakes intakes, Texts texts, Function<Language, Button> people) {
        this.taken = new ImportCommand(intakes, new IntakeCard(texts, people), texts);
        this.handedOut = new ExportCommand(members, texts);
        this.twins = new TwinsCommand(members, links, intakes, new TwinsCard(texts, people));
        this.texts = texts;
        this.people = people;
    }

    /** The way here from the list. */
    public static Button button(Texts texts, Language reader) {
        return Button.secondary(FileIds.FILES.write(FileIds.PLAIN), texts.get(reader, "member.files.button"));
    }

    public void register(Routes routes) {
        taken.register(routes);
        handedOut.register(routes);
        twins.register(routes);
        routes.press(FileIds.FILES, COORDINATORS, (caller, nothing) -> Response.show(card(caller.language())));
    }

    private MessageCreateData card(Language reader) {
        return Cards.of(
                List.of(texts.get(reader, "member.files.title")),
                ActionRow.of(
                        Button.primary(FileIds.UPLOAD.write(FileIds.PLAIN), texts.get(reader, "member.import.button")),
                        export(FileFormat.XLSX, reader),
                        export(FileFormat.CSV, reader),
                        Button.secondary(
                                FileIds.TWINS.write(new FileIds.Numbered(1)), texts.get(reader, "member.twins.button")),
                        people.apply(reader)));
    }

    private Button export(FileFormat format, Language reader) {
        return Button.secondary(
                FileIds.EXPORT.write(new FileIds.Wanted(format)),
                texts.get(reader, "member.export.button", "format", format));
    }
}
