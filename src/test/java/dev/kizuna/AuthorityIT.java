package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Forgery;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may not is refused in words, nothing of another circle is found, and nothing is changed. */
class AuthorityIT {
    private static final Texts TEXTS = new Texts(
            "discord",
            "circle",
            "spreadsheet",
            "member",
            "when",
            "meeting",
            "rsvp",
            "notice",
            "reminder",
            "attendance",
            "paper",
            "grouping",
            "breakout",
            "resource",
            "sealing",
            "privacy",
            "contact",
            "followup");

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

    /** Through the real library, on what stands on Discord, by people who are on the other server, too. */
    @Test
    void everyForgedPressAndFormIsRefusedInWordsAndChangesNothing() {
        try (TwoCircles circles = new TwoCircles(folder).withTheSamePeople()) {
            ForgedPresses forged = new ForgedPresses(circles, TEXTS);
            assertThat(forged.breaches()).isEmpty();
            assertThat(forged.cells()).isGreaterThan(1000);
            circles.live.checkWire();
        }
    }

    @Test
    void whateverIsSentInTheInputsOfAFormItIsAnsweredInWords() {
        try (TwoCircles circles = new TwoCircles(folder)) {
            Caller coordinator = circles.coordinator();
            Forgery own = circles.of(circles.live.guild);
            List<String> failures = new ArrayList<>();
            for (Routes.Component<?> component :
                    circles.live.application().rooms().routes().components()) {
                for (String id : own.customIds(component)) {
                    for (String word : List.of("", "x", "-1", "山田", "9".repeat(30))) {
                        try {
                            AuthorityMatrix.press(component, coordinator, id, AuthorityMatrix.everywhere(word));
                        } catch (Refusal refusal) {
                            // As good as an answer.
                        } catch (RuntimeException e) {
                            failures.add(id + " with " + word + ": " + e);
                        }
                    }
                }
            }
            assertThat(failures).isEmpty();
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
