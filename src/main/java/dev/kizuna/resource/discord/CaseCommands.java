package dev.kizuna.resource.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.discord.Unsaved;
import dev.kizuna.discord.Unsaved.Draft;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.resource.CaseText;
import dev.kizuna.resource.Cases;
import dev.kizuna.resource.FictionalCase;
import dev.kizuna.resource.TypedPart;
import dev.kizuna.resource.Written;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Sheet;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;

/** Where coordinators write the fictional case of a meeting. */
final class CaseCommands {
    private final Cases cases;
    private final StoriesCard stories;
    private final ResourceWords words;
    private final DoubtCard doubts;
    private final Texts texts;
    private final SecondLook look;
    private final Unsaved<TypedCase> unsaved;

    CaseCommands(Cases cases, StoriesCard stories, ResourceWords words, Texts texts, Clock clock) {
        this.cases = cases;
        this.stories = stories;
        this.words = words;
        this.doubts = new DoubtCard(texts);
        this.texts = texts;
        this.look = new SecondLook(texts, clock, SecondLook.Matter.FICTION);
        this.unsaved = new Unsaved<>(clock);
    }

    void register(Routes routes) {
        routes.press(ResourceIds.CASE, COORDINATORS, (caller, of) -> {
            Optional<FictionalCase> now = cases.find(caller.inCircle(), of.meeting());
            Sheet sheet =
                    new Sheet(of.meeting(), now.map(FictionalCase::revision).orElse(0));
            return Response.ask(form(sheet, now.map(FictionalCase::text).orElse(null), caller.language()));
        });
        routes.fields(
                ResourceIds.CASE_FORM,
                COORDINATORS,
                look.form(
                        routes,
                        ResourceIds.CASE_FORM,
                        COORDINATORS,
                        List.of(TypedPart.CASE_TITLE.name(), TypedPart.CASE_TEXT.name()),
                        (caller, sheet, fields) -> form(sheet, read(fields), caller.language()),
                        this::typed));
        routes.press(ResourceIds.CASE_AGAIN, COORDINATORS, (caller, draft) -> {
            TypedCase typed = unsaved.get(caller, draft);
            return Response.ask(form(new Sheet(typed.meeting(), typed.revision()), typed.text(), caller.language()));
        });
        routes.press(ResourceIds.CASE_KEEP, COORDINATORS, (caller, draft) -> write(caller, unsaved.get(caller, draft)));
    }

    private Response typed(Caller caller, Sheet sheet, Fields fields) {
        cases.find(caller.inCircle(), sheet.meeting());
        return write(caller, new TypedCase(sheet.meeting(), sheet.revision(), read(fields)));
    }

    private static CaseText read(Fields fields) {
        return new CaseText(Inputs.typed(fields, TypedPart.CASE_TITLE), Inputs.typed(fields, TypedPart.CASE_TEXT));
    }

    private Response write(Caller caller, TypedCase typed) {
        Language reader = caller.language();
        Written<FictionalCase> written =
                cases.write(caller.inCircle(), typed.meeting(), typed.revision(), typed.text(), caller.user());
        if (written.kept()) {
            return Response.show(stories.of(caller, typed.meeting(), 1, texts.get(reader, "resource.case.kept")));
        }
        FictionalCase now = written.now();
        Draft draft = unsaved.keep(caller, new TypedCase(typed.meeting(), now.revision(), typed.text()));
        FictionalCase mine = new FictionalCase(typed.text(), now.revision(), caller.user());
        return Response.show(doubts.overtaken(
                now.writtenBy(),
                words.fictional(now, reader),
                words.fictional(mine, reader),
                ResourceIds.CASE_AGAIN.write(draft),
                ResourceIds.CASE_KEEP.write(draft),
                Button.secondary(
                        ResourceIds.STORIES.write(new Leaf(typed.meeting(), 1)),
                        texts.get(reader, "resource.doubt.leave")),
                reader));
    }

    private Modal form(Sheet sheet, @Nullable CaseText now, Language reader) {
        return Modal.create(ResourceIds.CASE_FORM.write(sheet), texts.get(reader, "resource.button.case"))
                .addComponents(
                        TextDisplay.of(texts.get(reader, "resource.case.hint")),
                        Inputs.line(texts, TypedPart.CASE_TITLE, now == null ? "" : now.title(), reader),
                        Inputs.block(texts, TypedPart.CASE_TEXT, now == null ? "" : now.text(), reader))
                .build();
    }

    /** A case that was typed; the revision is of what it replaces. */
    private record TypedCase(MeetingId meeting, int revision, CaseText text) {}
}
