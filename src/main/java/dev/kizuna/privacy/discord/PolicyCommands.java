package dev.kizuna.privacy.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.privacy.Policies;
import dev.kizuna.privacy.Policy;
import dev.kizuna.privacy.discord.PrivacyIds.Of;
import dev.kizuna.privacy.discord.PrivacyIds.Version;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.TimeFormat;

/**
 * The circle's policy: read by everybody, written by coordinators. Nobody is asked whether it holds a client's details
 * ({@link dev.kizuna.discord.SecondLook}): whom to ask, at which number and address, has to stand in it, so that each
 * time it was written the question would come, and soon nobody would read it where it matters.
 */
final class PolicyCommands {
    private static final String JAPANESE = "japanese";
    private static final String ENGLISH = "english";

    private final Policies policies;
    private final Acquaintances people;
    private final Authority authority;
    private final PolicyWords words;
    private final Texts texts;

    PolicyCommands(Policies policies, Acquaintances people, Authority authority, Texts texts) {
        this.policies = policies;
        this.people = people;
        this.authority = authority;
        this.words = new PolicyWords(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command("privacy policy", Audience.MEMBERS, List.of(), (caller, given) -> show(caller));
        routes.press(PrivacyIds.POLICY, Audience.MEMBERS, (caller, nothing) -> show(caller));
        routes.press(PrivacyIds.WRITE, Audience.COORDINATORS, (caller, nothing) -> Response.ask(form(caller)));
        routes.fields(PrivacyIds.WRITTEN, Audience.COORDINATORS, this::write);
        routes.press(PrivacyIds.DEFAULT, Audience.COORDINATORS, this::preview);
        routes.press(PrivacyIds.RESTORED, Audience.COORDINATORS, this::restore);
    }

    private Response show(Caller caller) {
        return card(caller, policies.current(caller.inCircle()), "");
    }

    private Response write(Caller caller, Version known, Fields fields) {
        Policy written = policies.write(
                caller.inCircle(),
                known.revision(),
                fields.text(JAPANESE).orElse(""),
                fields.text(ENGLISH).orElse(""),
                caller.user());
        return card(caller, written, texts.get(caller.language(), "privacy.policy.written") + "\n");
    }

    /** The text that the house comes with, before it holds. */
    private Response preview(Caller caller, Version known) {
        Language reader = caller.language();
        return Response.show(Card.of(
                TextDisplay.of(texts.get(reader, "privacy.default.ask")),
                TextDisplay.of(texts.get(reader, "privacy.policy.house")),
                ActionRow.of(
                        Button.primary(PrivacyIds.RESTORED.write(known), texts.get(reader, "privacy.button.restore")),
                        Button.secondary(
                                PrivacyIds.POLICY.write(PrivacyIds.PLAIN), texts.get(reader, "privacy.button.keep")))));
    }

    private Response restore(Caller caller, Version known) {
        Policy restored = policies.restore(caller.inCircle(), known.revision(), caller.user());
        return card(caller, restored, texts.get(caller.language(), "privacy.policy.written") + "\n");
    }

    private Response card(Caller caller, Policy policy, String news) {
        Language reader = caller.language();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(news + texts.get(reader, "privacy.policy.head") + "\n" + words.of(policy, reader)));
        parts.add(TextDisplay.of(consent(caller, reader)));
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                Button.secondary(PrivacyIds.LOG.write(new PrivacyIds.At(1)), texts.get(reader, "privacy.button.log")));
        buttons.add(Button.secondary(
                PrivacyIds.EXPORT.write(new Of(caller.inCircle())), texts.get(reader, "privacy.button.export")));
        buttons.add(Button.secondary(
                PrivacyIds.ERASE.write(new Of(caller.inCircle())), texts.get(reader, "privacy.button.askErase")));
        if (isCoordinator(caller)) {
            buttons.add(Button.secondary(
                    PrivacyIds.WRITE.write(PrivacyIds.PLAIN), texts.get(reader, "privacy.button.write")));
            if (!policy.isOfTheHouse()) {
                buttons.add(Button.secondary(
                        PrivacyIds.DEFAULT.write(new Version(policy.version())),
                        texts.get(reader, "privacy.button.default")));
            }
        }
        parts.add(ActionRow.of(buttons));
        return Response.show(Card.of(parts));
    }

    private String consent(Caller caller, Language reader) {
        CircleId circle = caller.inCircle();
        return people.of(circle, caller.user())
                .flatMap(member -> policies.agreed(circle, member))
                .map(consent -> texts.get(
                        reader, "privacy.policy.agreed", "when", TimeFormat.DATE_TIME_SHORT.format(consent.at())))
                .orElseGet(() -> texts.get(reader, "privacy.policy.notAgreed"));
    }

    private boolean isCoordinator(Caller caller) {
        try {
            authority.admit(Audience.COORDINATORS, caller);
            return true;
        } catch (Refusal notOne) {
            return false;
        }
    }

    private Modal form(Caller caller) {
        Policy now = policies.current(caller.inCircle());
        Language reader = caller.language();
        return Modal.create(
                        PrivacyIds.WRITTEN.write(new Version(now.version())), texts.get(reader, "privacy.write.title"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "privacy.write.japanese"),
                                texts.get(reader, "privacy.write.hint"),
                                input(JAPANESE, words.of(now, Language.JA), true)),
                        Label.of(
                                texts.get(reader, "privacy.write.english"),
                                input(ENGLISH, now.isOfTheHouse() ? words.of(now, Language.EN) : now.english(), false)))
                .build();
    }

    private static TextInput input(String name, String now, boolean required) {
        return TextInput.create(name, TextInputStyle.PARAGRAPH)
                .setRequired(required)
                .setMaxLength(Policy.LIMIT)
                .setValue(now.isEmpty() ? null : now)
                .build();
    }
}
