package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.rehearsal.person.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to one circle is shown in no other: not in suggestions, lists, forms, cards, nor anywhere else. */
class LeakIT {
    /** Where a circle's own texts are expected, so that a tour that sees nothing anywhere is found out. */
    private static final List<String> TELLING = List.of(
            "/meetings",
            "/meeting list",
            "/meeting roster",
            "/meeting edit",
            "/people find 山田",
            "/people edit 山田",
            "/circle settings",
            "suggested /rsvp meeting",
            "suggested /meeting create copy-from",
            "suggested /meeting roster meeting",
            "suggested /meeting answer person",
            "suggested /people edit person",
            "suggested /people add field",
            "suggested /people add area",
            "the server");

    @TempDir
    private Path folder;

    @Test
    void nobodySeesWhatBelongsToAnotherCircle() {
        try (TwoCircles circles = new TwoCircles(folder)) {
            LiveCircle live = circles.live;
            for (Person person : List.of(live.coordinator(), live.owner(), live.member(1))) {
                new Tour(person, live.guild.id(), live.news())
                        .seen()
                        .forEach((where, seen) -> assertThat(seen)
                                .as(person.name() + " at " + where)
                                .doesNotContain(TwoCircles.SECRET));
            }

            // Negative control: the same tour shows the circle's own people what they are looking for.
            Map<String, String> own = new Tour(
                            circles.person("other-coordinator"), circles.other.id(), circles.news(circles.other))
                    .seen();
            Set<String> telling = own.keySet();
            telling.removeIf(where -> !own.getOrDefault(where, "").contains(TwoCircles.SECRET));
            assertThat(telling).containsAll(TELLING);
        }
    }
}
