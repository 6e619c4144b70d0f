package dev.kizuna.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;
import static dev.kizuna.discord.Audience.MEMBERS;
import static dev.kizuna.discord.Visit.customId;
import static dev.kizuna.discord.Visit.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.discord.SecondLook.Matter;
import dev.kizuna.discord.Unsaved.Draft;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text that looks like a client's details is stored once somebody has looked at it again. */
class SecondLookTest {
    private static final IdFormat<Draft> FORM = IdFormat.of("test.form", Draft.class);
    private static final String CLIENT = "佐藤太郎さん（82歳）の見守り";

    private final Texts texts = new Texts("discord", "rsvp");
    private final Routes routes = new Routes();
    private final List<String> stored = new ArrayList<>();
    private final Visit hanako = visit(1);

    private Visit visit(long user) {
        return new Visit(routes, (audience, caller) -> {}, Visit.caller(11, user, "はなこ", false));
    }

    @BeforeEach
    void register() {
        SecondLook look = new SecondLook(texts, Clock.systemUTC(), Matter.REAL);
        routes.fields(
                FORM,
                MEMBERS,
                look.form(
                        routes,
                        FORM,
                        MEMBERS,
                        List.of("note"),
                        (caller, state, fields) -> form(fields.text("note").orElse("")),
                        (caller, state, fields) -> store(fields.text("note").orElse(""))));
        Option note = Option.text("note", 200);
        routes.command(
                "rsvp",
                MEMBERS,
                List.of(note),
                look.command(
                        routes,
                        "rsvp",
                        MEMBERS,
                        List.of(note),
                        (caller, given) -> store(given.requiredText("note") + given.requiredText("answer"))));
    }

    private Response store(String text) {
        stored.add(text);
        return Response.show("stored");
    }

    private static Modal form(String typed) {
        return Modal.create(FORM.write(new Draft(7)), "form")
                .addComponents(Label.of(
                        "note",
                        TextInput.create("note", TextInputStyle.SHORT)
                                .setValue(typed)
                                .build()))
                .build();
    }

    private Response fill(String text) {
        return hanako.fill("test.form:7", Map.of("note", List.of(text)));
    }

    @Test
    void whatIdentifiesNobodyIsStoredAtOnce() {
        fill("見守りについて");

        assertThat(stored).containsExactly("見守りについて");
    }

    @Test
    void theWriterLetsItStandOnceByOnePress() {
        Response asked = fill(CLIENT);
        assertThat(stored).isEmpty();
        String keep = customId(asked, "test.form.keep");

        hanako.press(keep);

        assertThat(stored).containsExactly(CLIENT);
        assertThatThrownBy(() -> hanako.press(keep)).isInstanceOf(Refusal.class);
        assertThat(stored).hasSize(1);
    }

    @Test
    void theFormComesBackWithWhatWasTyped() {
        Response asked = fill(CLIENT);

        assertThat(json(hanako.press(customId(asked, "test.form.again")))).contains(CLIENT);
        assertThat(json(hanako.press(customId(asked, "test.form.again"))))
                .as("closing the form loses nothing")
                .contains(CLIENT);
    }

    @Test
    void nobodyElseReadsOrStoresIt() {
        Response asked = fill(CLIENT);

        for (String button : List.of("test.form.keep", "test.form.again")) {
            assertThatThrownBy(() -> visit(2).press(customId(asked, button))).isInstanceOf(Refusal.class);
        }
        assertThat(stored).isEmpty();
    }

    @Test
    void whatWasTypedBehindACommandIsWrittenAnewInAForm() {
        Response asked = hanako.type("rsvp", Map.of("note", CLIENT, "answer", "going"));
        Response form = hanako.press(customId(asked, "typed.rsvp.again"));
        assertThat(json(form)).contains(CLIENT);

        Response again = hanako.fill(customId(form, "typed.rsvp.anew"), Map.of("note", List.of("電話 090-1234-5678")));
        assertThat(json(again)).contains("090-1234-5678");
        hanako.fill(customId(form, "typed.rsvp.anew"), Map.of("note", List.of("10分遅れます")));

        assertThat(stored).containsExactly("10分遅れますgoing");
    }

    @Test
    void itsButtonsAreForThoseForWhomTheFormIs() {
        Routes strict = new Routes();
        new SecondLook(texts, Clock.systemUTC(), Matter.REAL)
                .form(
                        strict,
                        FORM,
                        COORDINATORS,
                        List.of(),
                        (caller, state, fields) -> form(""),
                        (caller, state, fields) -> Response.show(""));

        assertThat(strict.components()).hasSize(2).allMatch(route -> route.audience() == COORDINATORS);
    }

    @Test
    void inFictionANameAloneIsAskedAbout() {
        Routes fiction = new Routes();
        fiction.fields(
                FORM,
                MEMBERS,
                new SecondLook(texts, Clock.systemUTC(), Matter.FICTION)
                        .form(
                                fiction,
                                FORM,
                                MEMBERS,
                                List.of("note"),
                                (caller, state, fields) -> form(""),
                                (caller, state, fields) -> Response.show("stored")));
        Visit writer = new Visit(fiction, (audience, caller) -> {}, Visit.caller(11, 1, "はなこ", false));

        assertThat(json(writer.fill("test.form:7", Map.of("note", List.of("田中さんは森林組合の原さんと東京へ")))))
                .contains("「田中さん」", "「原さん」", "架空");
        assertThat(json(writer.fill("test.form:7", Map.of("note", List.of("Aさんは森林組合と東京へ。関係機関も")))))
                .contains("stored");
    }
}
