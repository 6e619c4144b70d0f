package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Audience;
import dev.kizuna.i18n.Texts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may not is refused in words, nothing of another circle is found, and nothing is changed. */
class AuthorityIT {
    private static final Texts TEXTS = new Texts("discord", "circle", "member", "when", "meeting", "rsvp");

    @TempDir
    private Path folder;

    @Test
    void everyForgeryIsRefusedInWordsAndChangesNothing() {
        try (TwoCircles circles = new TwoCircles(folder)) {
            AuthorityMatrix matrix = new AuthorityMatrix(
                    circles, circles.live.application().rooms().authority(), TEXTS);
            assertThat(matrix.breaches()).isEmpty();
            assertThat(matrix.cells()).isGreaterThan(1000);
        }
    }

    /** Negative control. */
    @Test
    void anAuthorityThatAdmitsEverybodyIsFoundOutOnEveryRoute() {
        try (TwoCircles circles = new TwoCircles(folder)) {
            List<String> breaches = new AuthorityMatrix(circles, (audience, caller) -> {}, TEXTS).breaches();
            circles.live.application().rooms().routes().components().stream()
                    .filter(route -> route.audience() == Audience.COORDINATORS)
                    .map(route -> "MEMBER " + route.format().name())
                    .forEach(cell -> assertThat(breaches)
                            .anyMatch(breach -> breach.startsWith(cell) && breach.endsWith("was let in")));
            assertThat(breaches).anyMatch(breach -> breach.contains("changed the database"));
        }
    }
}
