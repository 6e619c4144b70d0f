package dev.kizuna.privacy.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Policies;
import dev.kizuna.privacy.PrivacyRefusal;
import dev.kizuna.privacy.Whom;
import dev.kizuna.privacy.discord.PrivacyIds.Of;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Everything about me: handed out, and erased. */
final class OwnDataCommands {
    private static final int TITLE = 200;
    private static final int TITLES = 10;

    private final Dossiers dossiers;
    private final Policies policies;
    private final Acquaintances people;
    private final Function<CircleId, ZoneId> zones;
    private final ReadablePage readable;
    private final Texts texts;

    OwnDataCommands(
            Dossiers dossiers,
            Policies policies,
            Acquaintances people,
            Function<CircleId, ZoneId> zones,
            BiFunction<String, Language, String> notices,
            Texts texts) {
        this.dossiers = dossiers;
        this.policies = policies;
        this.people = people;
        this.zones = zones;
        this.readable = new ReadablePage(notices, texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command("privacy export", Audience.MEMBERS, List.of(), (caller, given) -> export(caller, here(caller)));
        routes.press(PrivacyIds.EXPORT, Audience.ANYONE, this::export);
        routes.command("privacy erase", Audience.MEMBERS, List.of(), (caller, given) -> ask(caller, here(caller)));
        routes.press(PrivacyIds.ERASE, Audience.ANYONE, this::ask);
        routes.press(PrivacyIds.ERASED, Audience.ANYONE, this::erase);
        routes.press(PrivacyIds.STAY, Audience.ANYONE, this::stay);
    }

    private static Of here(Caller caller) {
        return new Of(caller.inCircle());
    }

    private Response export(Caller caller, Of of) {
        Whom whom = whom(caller, of);
        return Response.later(() -> Response.whisper(files(dossiers.of(whom), whom, caller.language())));
    }

    private MessageCreateData files(List<Held> held, Whom whom, Language reader) {
        String page = readable.page(held, zones.apply(whom.circle()), reader);
        return card(
                texts.get(reader, "privacy.export.said"),
                List.of(file(page, "kizuna.html"), file(Machine.json(held), "kizuna.json")),
                List.of());
    }

    private Response ask(Caller caller, Of of) {
        whom(caller, of);
        Language reader = caller.language();
        return Response.show(card(
                texts.get(reader, "privacy.erase.ask"),
                List.of(),
                List.of(
                        Button.danger(PrivacyIds.ERASED.write(of), texts.get(reader, "privacy.button.erase")),
                        Button.secondary(PrivacyIds.EXPORT.write(of), texts.get(reader, "privacy.button.export")),
                        Button.secondary(PrivacyIds.STAY.write(of), texts.get(reader, "privacy.button.keep")))));
    }

    private Response erase(Caller caller, Of of) {
        return Response.show(done(dossiers.erase(whom(caller, of)), caller.language()));
    }

    private Response stay(Caller caller, Of of) {
        policies.stay(of.circle(), whom(caller, of).member());
        return Response.show(texts.get(caller.language(), "privacy.stay.done"));
    }

    private String done(List<String> published, Language reader) {
        String done = texts.get(reader, "privacy.erase.done");
        String titles = published.stream()
                .limit(TITLES)
                .map(title -> "・" + UserText.line(title, TITLE))
                .collect(Collectors.joining("\n"));
        return titles.isEmpty() ? done : done + "\n" + texts.get(reader, "privacy.erase.published") + "\n" + titles;
    }

    /** @throws Refusal {@link PrivacyRefusal#NOBODY} */
    private Whom whom(Caller caller, Of of) {
        return people.of(of.circle(), caller.user())
                .map(member -> new Whom(of.circle(), member, caller.user()))
                .orElseThrow(() -> new Refusal(PrivacyRefusal.NOBODY));
    }

    private static FileDisplay file(String content, String name) {
        return FileDisplay.fromFile(FileUpload.fromData(content.getBytes(StandardCharsets.UTF_8), name));
    }

    private static MessageCreateData card(String said, List<FileDisplay> files, List<Button> buttons) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(said));
        parts.addAll(files);
        if (!buttons.isEmpty()) {
            parts.add(ActionRow.of(buttons));
        }
        return Card.of(parts);
    }
}
