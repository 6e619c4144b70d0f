package dev.kizuna.member.discord.intake;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Members;
import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.spreadsheet.Spreadsheets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/** {@code /people export}: the list as a file, in the columns that {@code /people import} reads. */
final class ExportCommand {
    private static final String FORMAT = "format";

    private final Members members;
    private final Texts texts;

    ExportCommand(Members members, Texts texts) {
        this.members = members;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "people export",
                COORDINATORS,
                List.of(Option.choice(FORMAT, FileFormat.class)),
                (caller, given) ->
                        export(caller, given.choice(FORMAT, FileFormat.class).orElse(FileFormat.XLSX)));
        routes.press(FileIds.EXPORT, COORDINATORS, (caller, wanted) -> export(caller, wanted.format()));
    }

    private Response export(Caller caller, FileFormat format) {
        return Response.later(() -> {
            List<Person> people = members.all(caller.inCircle());
            String name = "kizuna-people." + format.name().toLowerCase(Locale.ROOT);
            FileUpload file = FileUpload.fromData(file(people, format, caller.language()), name);
            return Response.whisper(Card.of(
                    TextDisplay.of(texts.get(caller.language(), "member.export.said", "count", people.size())),
                    FileDisplay.fromFile(file)));
        });
    }

    private byte[] file(List<Person> people, FileFormat format, Language reader) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(
                        Stream.of(texts.get(reader, "member.export.number")),
                        Arrays.stream(Part.values()).map(part -> texts.word(reader, part)))
                .toList());
        for (Person person : people) {
            lines.add(Stream.concat(
                            Stream.of(Long.toString(person.id().value())),
                            Arrays.stream(Part.values()).map(person.profile()::part))
                    .toList());
        }
        return format == FileFormat.CSV
                ? Spreadsheets.csv(lines)
                : Spreadsheets.xlsx(texts.get(reader, "member.people.button"), lines);
    }
}
