package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.RoleId;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some ways of typing hide commands from people: what coordinators can type, they reach from their panel by pressing. */
class ButtonsAloneIT {
    /** What stands for each command on the way: a button, a form, or what is chosen in a menu. */
    private static final Map<String, String> PRESSED = Map.ofEntries(
            Map.entry("circle setup", "circle.channel"),
            Map.entry("circle settings", "circle.settings"),
            Map.entry("circle diagnose", "circle.diagnose"),
            Map.entry("circle backup", "circle.backup"),
            Map.entry("meeting create", "meeting.new"),
            Map.entry("meeting announce", "rsvp.announce"),
            Map.entry("meeting edit", "meeting.edit"),
            Map.entry("meeting postpone", "meeting.time"),
            Map.entry("meeting cancel", "meeting.cancel"),
            Map.entry("meeting close", "meeting.close"),
            Map.entry("meeting reopen", "meeting.reopen"),
            Map.entry("meeting list", "meeting.list"),
            Map.entry("meeting series", "meeting.series"),
            Map.entry("meeting roster", "rsvp.roster"),
            Map.entry("meeting reminders", "reminder.show"),
            Map.entry("meeting answer", "rsvp.forForm"),
            Map.entry("people add", "people.add"),
            Map.entry("people edit", "people.edit"),
            Map.entry("people find", "people.search"),
            Map.entry("people link", "people.link"),
            Map.entry("people import", "people.import"),
            Map.entry("people export", "people.export"),
            Map.entry("attendance panel", "attendance.panel"),
            Map.entry("attendance checkin", "attendance.in"),
            Map.entry("attendance undo", "attendance.undo"),
            Map.entry("attendance code", "attendance.code"),
            Map.entry("attendance summary", "attendance.list SUMMARY"),
            Map.entry("attendance sheet", "attendance.list PRINT_LIST"),
            Map.entry("groups propose", "groups.made"),
            Map.entry("groups show", "groups.plan"),
            Map.entry("groups move", "groups.move"),
            Map.entry("groups pin", "groups.pin"),
            Map.entry("groups apart", "groups.two"),
            Map.entry("groups repair", "groups.mend"),
            Map.entry("groups publish", "groups.publish"),
            Map.entry("groups sheet", "groups.print"),
            Map.entry("groups encounters", "groups.pairs"),
            Map.entry("groups rooms", "breakout.show"),
            Map.entry("groups timer", "timer.start"),
            Map.entry("groups cards", "resource.deck"),
            Map.entry("groups scribe", "resource.stories"),
            Map.entry("contacts find", "contacts.find"),
            Map.entry("contacts show", "contacts.show"),
            Map.entry("contacts note", "contacts.note"),
            Map.entry("contacts export", "contacts.export"),
            Map.entry("contacts log", "contacts.log"));

    /** Would change who looks or how it reads, or takes long and shows nothing more. */
    private static final String NOT_PRESSED = "privacy\\.erase.*|circle\\.language|.*\\.print";

    private static final Set<Audience> FOR_ALL = Set.of(Audience.ANYONE, Audience.MEMBERS);
    private static final int BUTTON = 2;
    private static final int MENU = 3;
    private static final int OF_EACH = 2;
    private static final int MOST = 500;

    @TempDir
    private Path folder;

    private final Set<String> reached = new HashSet<>();
    private final Map<String, Integer> tried = new HashMap<>();
    private final Deque<Runnable> ways = new ArrayDeque<>();
    private Visit coordinator;

    @Test
    void whatCoordinatorsCanTypeTheyReachByPressing() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, 0)) {
            circle.setUp(Language.JA);
            coordinator = coordinator(circle);
            aMeetingWithTables();
            look(coordinator.type("circle settings", Map.of()));
            for (int pressed = 0; pressed < MOST && !ways.isEmpty(); pressed++) {
                ways.remove().run();
            }

            assertThat(circle.application().rooms().routes().commands().stream()
                            .filter(command -> !FOR_ALL.contains(command.audience()))
                            .map(Routes.Command::path))
                    .containsExactlyInAnyOrderElementsOf(PRESSED.keySet());
            assertThat(reached).containsAll(PRESSED.values());
        }
    }

    private static Visit coordinator(LiveCircle circle) {
        Rooms rooms = circle.application().rooms();
        RoleId role = new RoleId(circle.guild.role(LiveCircle.COORDINATORS));
        long person = circle.coordinator().id();
        return new Visit(
                rooms.routes(),
                rooms.authority(),
                Visit.caller(circle.guild.id(), person, LiveCircle.COORDINATOR, false, role));
    }

    /** And another, of which nobody has heard yet. */
    private void aMeetingWithTables() {
        coordinator.type("meeting create", Map.of("title", "絆の会", "when", "12/5 14:00-16:00"));
        Response preview = coordinator.type("meeting announce", Map.of());
        coordinator.press(Visit.customId(preview, "rsvp.announced"));
        for (String name : List.of("山田花子", "青木一郎", "石川美穂", "高橋ゆうこ")) {
            coordinator.type("people add", Map.of("name", name));
            coordinator.type("meeting answer", Map.of("person", name, "answer", "going"));
        }
        coordinator.type("groups propose", Map.of("tables", 2L));
        Response asked = coordinator.type("groups publish", Map.of());
        Visit.customIds(asked).stream()
                .filter(id -> route(id).equals("groups.publishAnyway"))
                .forEach(coordinator::press);
        coordinator.type("meeting create", Map.of("title", "次の会", "when", "12/12 14:00-16:00"));
    }

    private void look(Response response) {
        try {
            look(new ObjectMapper().readTree(Visit.json(response)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look(JsonNode part) {
        String id = part.path("custom_id").asText();
        int type = part.path("type").asInt();
        boolean isRoute = id.contains(".");
        if (isRoute) {
            reached.add(route(id));
        }
        if (isRoute && type == BUTTON && !part.path("disabled").asBoolean()) {
            later(route(id), id, () -> coordinator.press(id));
        }
        if (isRoute && type == MENU) {
            part.path("options").forEach(option -> {
                String chosen = option.path("value").asText();
                reached.add(route(id) + " " + chosen);
                later(route(id) + " " + chosen, id, () -> coordinator.choose(id, chosen));
            });
        }
        part.forEach(this::look);
    }

    private void later(String way, String id, Way press) {
        if (!route(id).matches(NOT_PRESSED) && tried.merge(way, 1, Integer::sum) <= OF_EACH) {
            ways.add(() -> {
                try {
                    look(press.go());
                } catch (Refusal somethingElseWasPressedMeanwhile) {
                    // There it leads no further.
                }
            });
        }
    }

    private static String route(String id) {
        return id.split(":", 2)[0];
    }

    private interface Way {
        Response go();
    }
}
