package dev.kizuna;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.kizuna.i18n.Language;
import dev.kizuna.rehearsal.world.Permission;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type pings nobody and breaks no card, wherever it is shown, from the plan to the cancellation. */
class TypedTextIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                SaidText.TYPED,
                "\u202Eesrever\u202C\u200B\u200D\u2066x\u2069\uFEFFz\u200F @everyone ",
                "👨‍👩‍👧‍👦🇯🇵👍🏽e\u0302\u0302\u0302\u0302\u0302\u0302 {name} # '' {0} %s \\ ",
                "*`_~|[<\\>"
            })
    void typedTextPingsNobodyAndBreaksNoCard(String typed) {
        try (LiveCircle circle = circle()) {
            TypedScene scene = new TypedScene(circle, typed);
            scene.settled();
            scene.announced();
            scene.answered();
            scene.changed();
            scene.nobodyWasPinged();
            assertThat(SaidText.breaches(circle.discord.log())).isEmpty();
            circle.checkWire();
        }
    }

    /** Negative control: the same text would ring where it came unguarded, and the tests would hear it. */
    @Test
    void theSameTextUnguardedWouldRing() {
        try (LiveCircle circle = circle()) {
            TypedScene scene = new TypedScene(circle, SaidText.TYPED);
            circle.owner().write(circle.news(), scene.filled(300));
            await().atMost(2, MINUTES).until(() -> !circle.member(2).pings().isEmpty());
            assertThatThrownBy(scene::nobodyWasPinged).isInstanceOf(AssertionError.class);
        }
    }

    /** Negative control. */
    @Test
    void unguardedTextIsFound() {
        for (String alive : new String[] {
            "@everyone", "<@&1>", "**b**", "a\\n# h", "```\\nf", "\\u202E", "\\u200B", "[x](https://evil.example)"
        }) {
            assertThat(SaidText.breaches("{\"content\":\"" + alive + "\"}"))
                    .as(alive)
                    .hasSize(1);
        }
        assertThat(SaidText.breaches("{\"components\":[],\"flags\":64}")).hasSize(1);
        assertThat(SaidText.breaches("{\"allowed_mentions\":{\"parse\":[\"roles\"]}}"))
                .hasSize(1);
        assertThat(SaidText.breaches("{\"content\":\"@\u200Beveryone \\\\*\\\\*b\\\\*\\\\*\"}"))
                .isEmpty();
    }

    /** The bot may mention everyone here, so that only its own care is between the text and everyone's phone. */
    private LiveCircle circle() {
        LiveCircle circle = LiveCircle.open(folder, Language.JA, 3);
        circle.owner().addBot(circle.guild.id(), LiveCircle.BOT | Permission.MENTION_EVERYONE);
        circle.setUp(Language.JA);
        return circle;
    }
}
