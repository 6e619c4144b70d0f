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
            "/contacts find",
            "/contacts find 畑しごと",
            "suggested /contacts show person",
            "the server");

    /** Where somebody who is on both servers sees, on the other, what is of the other. */
    private static final List<String> TELLING_TO_BOTH = List.of(
            "/card show", "/tablemates", "/ask 畑しごと", "/followup list", "suggested /followup done person", "the mail");

    @TempDir
    private Path folder;

    @Test
    void nobodySeesWhatBelongsToAnotherCircle() {
        try (TwoCircles circles = new TwoCircles(folder).withTheSamePeople()) {
            LiveCircle live = circles.live;
            for (Person person : List.of(live.coordinator(), live.owner(), live.member(1))) {
                Map<String, String> seen = new Tour(person, live.guild.id(), live.news()).seen();
                if (!person.name().equals(LiveCircle.OWNER)) {
                    // Whoever is of both is told about both in one place.
                    seen.remove("the mail");
                }
                seen.forEach((where, words) ->
                        assertThat(words).as(person.name() + " at " + where).doesNotContain(TwoCircles.SECRET));
            }

            // Negative control: the same tour shows the circle's own people what they are looking for.
            assertThat(telling(circles, circles.person("other-coordinator"))).containsAll(TELLING);
            assertThat(telling(circles, live.member(1))).containsAll(TELLING_TO_BOTH);
        }
    }

    /** Where somebody on the other server comes upon what is of that circle. */
    private static Set<String> telling(TwoCircles circles, Person person) {
        Map<String, String> own = new Tour(person, circles.other.id(), circles.news(circles.other)).seen();
        Set<String> telling = own.keySet();
        telling.removeIf(where -> !own.getOrDefault(where, "").contains(TwoCircles.SECRET));
        return telling;
    }
}
