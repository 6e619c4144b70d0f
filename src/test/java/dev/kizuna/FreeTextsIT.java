package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever can be typed is looked at before it is kept, in case it is somebody's details, or stands here with the reason
 * why it is not. What each form asks for is read from its snapshot.
 */
class FreeTextsIT {
    private static final String SEARCHED = "looked up among people and meetings that are known, and not kept";
    private static final String MEASURED = "read as numbers, dates or times; anything else is refused";
    private static final String ASKED_LATER = "only begins a form, which is looked at when it is sent";
    private static final String TO_BE_ASKED = "tells whom to ask, at which number and address: asked each time, "
            + "nobody would read the question where it matters";

    private static final String THEIR_OWN = "the writer's own, to be reached by";
    private static final String PLACE = "where people are to find the way to: an address belongs there";

    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("card.form PHONE", THEIR_OWN),
            Map.entry("card.form EMAIL", THEIR_OWN),
            Map.entry("meeting create venue", PLACE),
            Map.entry("meeting.form VENUE", PLACE),
            Map.entry("meeting create when", MEASURED),
            Map.entry("meeting create deadline", MEASURED),
            Map.entry("meeting postpone when", MEASURED),
            Map.entry("meeting series rule", MEASURED),
            Map.entry("meeting.series.form rule", MEASURED),
            Map.entry("meeting.form WHEN", MEASURED),
            Map.entry("meeting.form DEADLINE", MEASURED),
            Map.entry("meeting.form CAPACITY", MEASURED),
            Map.entry("privacy.written japanese", TO_BE_ASKED),
            Map.entry("privacy.written english", TO_BE_ASKED),
            Map.entry("meeting cancel reason", ASKED_LATER),
            Map.entry("ask topic", SEARCHED),
            Map.entry("card.asked topic", SEARCHED),
            Map.entry("contacts find text", SEARCHED),
            Map.entry("contacts find field", SEARCHED),
            Map.entry("contacts find area", SEARCHED),
            Map.entry("contacts.find.filled text", SEARCHED),
            Map.entry("people find text", SEARCHED),
            Map.entry("people.search.form text", SEARCHED),
            Map.entry("people.leave.form successor", SEARCHED),
            Map.entry("rsvp.forFilled person", SEARCHED),
            Map.entry("groups.ableFilled CAN_FACILITATE", SEARCHED),
            Map.entry("groups.ableFilled CAN_SCRIBE", SEARCHED),
            Map.entry("groups.ableFilled NEAR_DOOR", SEARCHED),
            Map.entry("groups.twoFilled person", SEARCHED),
            Map.entry("groups.twoFilled other", SEARCHED),
            Map.entry("groups.corrected person", SEARCHED),
            Map.entry("groups.corrected table", MEASURED),
            Map.entry("groups.corrected round", MEASURED),
            Map.entry("groups.made tables", MEASURED),
            Map.entry("groups.made size", MEASURED),
            Map.entry("groups.made rounds", MEASURED),
            Map.entry("groups.made fixed", MEASURED),
            Map.entry("groups propose fixed", MEASURED),
            Map.entry("checkin code", MEASURED),
            Map.entry("circle setup timezone", MEASURED),
            Map.entry("circle.calendar.form zone", MEASURED),
            Map.entry("circle.calendar.form quiet", MEASURED),
            Map.entry("meeting.number.form in-year", MEASURED),
            Map.entry("meeting.number.form total", MEASURED),
            Map.entry("reminder.circle.form leads", MEASURED),
            Map.entry("reminder.meeting.form leads", MEASURED),
            Map.entry("resource.dealt each", MEASURED),
            Map.entry("resource.dealt tables", MEASURED));

    /** Options of many commands, by their names alone. */
    private static final Map<String, String> EVERYWHERE =
            Map.of("person", SEARCHED, "other", SEARCHED, "meeting", SEARCHED, "copy-from", SEARCHED);

    @TempDir
    private Path folder;

    @Test
    void whateverCanBeTypedIsLookedAtOrStandsHereWithItsReason() {
        Snapshots snapshots = Snapshots.read();
        List<Typed> typed = new ArrayList<>();
        Set<String> unseen = new TreeSet<>();
        try (LiveCircle live = LiveCircle.open(folder, Language.JA, 1)) {
            Routes routes = live.application().rooms().routes();
            routes.commands().forEach(command -> typed.addAll(options(command)));
            for (Routes.Component<?> component : routes.components()) {
                String name = component.format().name();
                Set<String> looked = component.handler().lookedAt();
                Set<String> inputs = snapshots.forms().getOrDefault(name, looked);
                inputs.forEach(input -> typed.add(new Typed(name, input, looked.contains(input))));
                if (component.filled() && inputs.isEmpty() && !snapshots.known().contains(name)) {
                    unseen.add(name);
                }
            }
        }
        Set<String> kept = new TreeSet<>();
        Set<String> needless = new TreeSet<>(EXEMPT.keySet());
        typed.stream().filter(text -> !text.looked()).map(Typed::toString).forEach(text -> {
            if (!needless.remove(text)) {
                kept.add(text);
            }
        });
        kept.removeIf(text -> EVERYWHERE.containsKey(text.substring(text.lastIndexOf(' ') + 1)));

        assertThat(kept).as("kept without a look").isEmpty();
        assertThat(needless).as("exempt, and looked at or not to be typed").isEmpty();
        assertThat(unseen).as("menus and forms without a snapshot").isEmpty();
        assertThat(typed).filteredOn(Typed::looked).hasSizeGreaterThan(40);
    }

    private static List<Typed> options(Routes.Command command) {
        return command.options().stream()
                .filter(option -> option.kind() == Option.Kind.TEXT && option.choices() == null)
                .map(option -> new Typed(
                        command.path(),
                        option.name(),
                        command.handler().lookedAt().contains(option.name())))
                .toList();
    }

    private record Typed(String route, String input, boolean looked) {
        @Override
        public String toString() {
            return route + " " + input;
        }
    }

    /**
     * What the snapshots of all rooms show.
     *
     * @param forms the inputs of each form for typed text, by its route
     * @param known the routes of all menus and forms
     */
    private record Snapshots(Map<String, Set<String>> forms, Set<String> known) {
        private static final int TEXT_INPUT = 4;
        private static final Set<Integer> MENUS = Set.of(3, 5, 6, 7, 8);

        static Snapshots read() {
            Snapshots all = new Snapshots(new HashMap<>(), new HashSet<>());
            ObjectMapper json = new ObjectMapper();
            try (Stream<Path> files = Files.walk(Path.of("src/test/resources/snapshots"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.add(json.readTree(file.toFile()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all;
        }

        private void add(JsonNode shown) {
            if (shown.has("custom_id")) {
                Set<String> inputs = forms.computeIfAbsent(route(shown), name -> new HashSet<>());
                shown.findParents("custom_id").stream()
                        .filter(part -> part.path("type").asInt() == TEXT_INPUT)
                        .forEach(input -> inputs.add(input.path("custom_id").asText()));
                known.add(route(shown));
            } else {
                shown.findParents("custom_id").stream()
                        .filter(part -> MENUS.contains(part.path("type").asInt()))
                        .forEach(menu -> known.add(route(menu)));
            }
        }

        private static String route(JsonNode part) {
            return part.path("custom_id").asText().split(":")[0];
        }
    }
}
