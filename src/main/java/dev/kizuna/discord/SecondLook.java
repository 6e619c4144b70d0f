package dev.kizuna.discord;

import dev.kizuna.discord.Routes.CommandHandler;
import dev.kizuna.discord.Routes.FieldsHandler;
import dev.kizuna.discord.Unsaved.Draft;
import dev.kizuna.discretion.ClientDetails;
import dev.kizuna.discretion.Clue;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;

/**
 * Asks before a free text is stored that looks like the details of somebody who is helped: every form and command with
 * one passes here. Whoever typed it lets it stand or writes it anew; until then it is in memory alone, and not lost.
 */
public final class SecondLook {
    private static final int EXCERPT = 60;
    private static final int CLUES = 8;

    private final Texts texts;
    private final Clock clock;
    private final Matter matter;

    public SecondLook(Texts texts, Clock clock, Matter matter) {
        this.texts = texts;
        this.clock = clock;
        this.matter = matter;
    }

    /** What the texts are about, which decides how one is asked. */
    public enum Matter {
        /** People, offices, meetings: the writer's own details may well stand there. */
        REAL,
        /** Cases and stories, in which nobody real has a place. */
        FICTION
    }

    /** Opens a form again with what was typed into it. */
    @FunctionalInterface
    public interface Refill<P extends Record> {
        Modal form(Caller caller, P state, Fields typed);
    }

    /**
     * The handler of a form, behind the question; the question's own buttons are registered.
     *
     * @param inputs those that take a free text
     */
    public <P extends Record> FieldsHandler<P> form(
            Routes routes,
            IdFormat<P> format,
            Audience audience,
            Collection<String> inputs,
            Refill<P> again,
            FieldsHandler<P> handler) {
        Question<Filled<P>> question = new Question<>(routes, format.name(), audience);
        question.register(
                (caller, filled) -> handler.answer(caller, filled.state(), filled.fields()),
                (caller, filled, draft) -> again.form(caller, filled.state(), filled.fields()));
        return new LookedForm<>(Set.copyOf(inputs), (caller, state, fields) -> {
            List<Clue> clues = clues(inputs.stream().flatMap(input -> fields.text(input).stream()));
            return clues.isEmpty()
                    ? handler.answer(caller, state, fields)
                    : question.ask(caller, new Filled<>(state, fields), clues);
        });
    }

    /**
     * The handler of a command, behind the question; the question's own buttons are registered, and a form in which what
     * was typed can be written anew.
     *
     * @param options those that take a free text, at most five
     */
    public CommandHandler command(
            Routes routes, String path, Audience audience, List<Option> options, CommandHandler handler) {
        String name = "typed." + path.replace(' ', '.');
        Question<Arguments> question = new Question<>(routes, name, audience);
        Rewriting rewriting = new Rewriting(texts, path, options);
        IdFormat<Draft> rewritten = IdFormat.of(name + ".anew", Draft.class);
        Set<String> names = options.stream().map(Option::name).collect(Collectors.toSet());
        CommandHandler asked = new LookedCommand(names, (caller, given) -> {
            List<Clue> clues = clues(options.stream().flatMap(option -> given.text(option.name()).stream()));
            return clues.isEmpty() ? handler.answer(caller, given) : question.ask(caller, given, clues);
        });
        question.register(
                handler::answer,
                (caller, given, draft) -> rewriting.form(rewritten.write(draft), given, caller.language()));
        routes.fields(
                rewritten,
                audience,
                new LookedForm<>(
                        names,
                        (caller, draft, fields) ->
                                asked.answer(caller, rewriting.of(question.unsaved.get(caller, draft), fields))));
        return asked;
    }

    private List<Clue> clues(Stream<String> typed) {
        String text = typed.collect(Collectors.joining("\n"));
        return matter == Matter.REAL ? ClientDetails.in(text) : ClientDetails.inFiction(text);
    }

    /** A form's handler that looks first, and says at what. */
    private record LookedForm<P extends Record>(Set<String> lookedAt, FieldsHandler<P> handler)
            implements FieldsHandler<P> {
        @Override
        public Response answer(Caller caller, P state, Fields fields) {
            return handler.answer(caller, state, fields);
        }
    }

    /** A command's handler that looks first, and says at what. */
    private record LookedCommand(Set<String> lookedAt, CommandHandler handler) implements CommandHandler {
        @Override
        public Response answer(Caller caller, Arguments arguments) {
            return handler.answer(caller, arguments);
        }
    }

    /** What was filled into a form. */
    private record Filled<P>(P state, Fields fields) {}

    @FunctionalInterface
    private interface Keep<T> {
        Response answer(Caller caller, T typed);
    }

    @FunctionalInterface
    private interface Again<T> {
        Modal form(Caller caller, T typed, Draft draft);
    }

    /** The question about what was typed in one place. */
    private final class Question<T> {
        private final Routes routes;
        private final Audience audience;
        private final IdFormat<Draft> keep;
        private final IdFormat<Draft> again;
        private final Unsaved<T> unsaved = new Unsaved<>(clock);

        Question(Routes routes, String name, Audience audience) {
            this.routes = routes;
            this.audience = audience;
            keep = IdFormat.of(name + ".keep", Draft.class);
            again = IdFormat.of(name + ".again", Draft.class);
        }

        void register(Keep<T> handler, Again<T> form) {
            routes.press(keep, audience, (caller, draft) -> {
                Response kept = handler.answer(caller, unsaved.get(caller, draft));
                unsaved.forget(draft);
                return kept;
            });
            routes.press(
                    again,
                    audience,
                    (caller, draft) -> Response.ask(form.form(caller, unsaved.get(caller, draft), draft)));
        }

        Response ask(Caller caller, T typed, List<Clue> clues) {
            Draft draft = unsaved.keep(caller, typed);
            Language reader = caller.language();
            String lines =
                    clues.stream().limit(CLUES).map(clue -> line(clue, reader)).collect(Collectors.joining("\n"));
            boolean real = matter == Matter.REAL;
            String question = texts.get(reader, real ? "discretion.real" : "discretion.fiction", "clues", lines);
            String stand = texts.get(reader, real ? "discretion.real.keep" : "discretion.fiction.keep");
            return Response.show(Card.of(
                    TextDisplay.of(question),
                    ActionRow.of(
                            Button.primary(again.write(draft), texts.get(reader, "discretion.again")),
                            Button.secondary(keep.write(draft), stand))));
        }

        private String line(Clue clue, Language reader) {
            return texts.get(
                    reader, "discretion.clue", "excerpt", UserText.line(clue.excerpt(), EXCERPT), "sign", clue.sign());
        }
    }
}
