package dev.kizuna.member.discord.intake;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.GivenFile;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.intake.Entry;
import dev.kizuna.member.intake.Intake;
import dev.kizuna.member.intake.Intakes;
import dev.kizuna.member.intake.Taken;
import dev.kizuna.spreadsheet.Spreadsheets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.modals.Modal;

/** {@code /people import}: a file is read and shown, and taken when somebody says yes. */
final class ImportCommand {
    private static final String FILE = "file";
    /** Ten thousand people take a quarter of it. */
    private static final int MOST_MEBIBYTES = 4;

    private final Intakes intakes;
    private final IntakeCard card;
    private final Texts texts;
    private final Pending pending = new Pending();

    ImportCommand(Intakes intakes, IntakeCard card, Texts texts) {
        this.intakes = intakes;
        this.card = card;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "people import",
                COORDINATORS,
                List.of(Option.file(FILE).asRequired()),
                (caller, given) -> read(caller, given.file(FILE)));
        routes.press(FileIds.UPLOAD, COORDINATORS, (caller, nothing) -> Response.ask(form(caller)));
        routes.fields(FileIds.UPLOAD_FORM, COORDINATORS, (caller, nothing, fields) -> read(caller, fields.file(FILE)));
        routes.press(
                FileIds.PAGE,
                COORDINATORS,
                (caller, shown) -> Response.show(
                        card.of(pending.find(caller, shown.key()), shown.key(), shown.page(), caller.language())));
        routes.fields(FileIds.WANTED_BACK, COORDINATORS, this::wantBack);
        routes.press(FileIds.TAKE, COORDINATORS, (caller, kept) -> {
            Intake shown = pending.remove(caller, kept.key());
            return Response.later(() -> take(caller, shown));
        });
        routes.press(FileIds.DROP, COORDINATORS, (caller, kept) -> {
            pending.remove(caller, kept.key());
            return Response.show(card.dropped(caller.language()));
        });
    }

    private Response read(Caller caller, Optional<GivenFile> given) {
        GivenFile file = given.orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
        return Response.later(() -> show(caller, file));
    }

    /** One at a time: the smallest server has room for one large file. */
    private synchronized Response show(Caller caller, GivenFile file) {
        Intake intake = intakes.read(caller.inCircle(), caller.user(), Spreadsheets.read(file.fetch(MOST_MEBIBYTES)));
        long key = pending.keep(caller, intake);
        return Response.show(card.of(intake, key, 1, caller.language()));
    }

    private Response wantBack(Caller caller, FileIds.Shown at, Fields fields) {
        Intake shown = pending.find(caller, at.key());
        Set<Integer> lines = shown.erased().stream()
                .map(Entry::line)
                .filter(line -> fields.chosen(Routes.CHOSEN).contains(Integer.toString(line)))
                .collect(Collectors.toSet());
        return Response.later(() -> {
            Intake now = intakes.wantingBack(caller.inCircle(), caller.user(), shown, lines);
            long key = pending.keep(caller, now);
            return Response.show(card.of(now, key, at.page(), caller.language()));
        });
    }

    private Response take(Caller caller, Intake shown) {
        Intake now = intakes.again(caller.inCircle(), caller.user(), shown);
        if (!now.equals(shown)) {
            long key = pending.keep(caller, now);
            return Response.show(card.again(now, key, caller.language()));
        }
        Taken taken = intakes.take(caller.inCircle(), now);
        int twins = intakes.twins(caller.inCircle()).size();
        return Response.show(card.taken(taken, twins, caller.language()));
    }

    private Modal form(Caller caller) {
        return Modal.create(
                        FileIds.UPLOAD_FORM.write(FileIds.PLAIN), texts.get(caller.language(), "member.import.button"))
                .addComponents(Label.of(
                        texts.get(caller.language(), "member.import.file"),
                        texts.get(caller.language(), "member.import.hint"),
                        AttachmentUpload.of(FILE)))
                .build();
    }
}
