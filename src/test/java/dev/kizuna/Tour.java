package dev.kizuna;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that one person comes to see of the bot on their server without changing anything. */
final class Tour {
    private static final int FORM = 9;
    /** Buttons that only show something. */
    private static final List<String> LOOKS = List.of(
            "meeting.list",
            "meeting.upcoming",
            "meeting.panel:",
            "people.list",
            "people.open",
            "rsvp.roster",
            "card.open",
            "card.tablemates",
            "card.ask:",
            "followup.list",
            "followup.desk",
            "contacts.show",
            "contacts.find:");

    private static final int MOST = 200;

    private final Person person;
    private final long guild;
    private final long channel;
    private final Map<String, String> seen = new TreeMap<>();
    private final Deque<ObjectNode> unseen = new ArrayDeque<>();
    private final Set<String> pressed = new HashSet<>();

    Tour(Person person, long guild, long channel) {
        this.person = person;
        this.guild = guild;
        this.channel = channel;
    }

    /** What was seen, by where. */
    Map<String, String> seen() {
        for (String command : List.of(
                "/meetings",
                "/profile",
                "/help",
                "/meeting list",
                "/meeting roster",
                "/meeting edit",
                "/circle settings",
                "/circle diagnose",
                "/card show",
                "/tablemates",
                "/followup list",
                "/contacts log",
                "/privacy policy",
                "/privacy access-log")) {
            run(command, Map.of());
        }
        run("/people find", Map.of("text", "山田"));
        run("/people find", Map.of("text", "作業所"));
        run("/people edit", Map.of("person", "山田"));
        run("/meeting roster", Map.of("meeting", "密"));
        run("/ask", Map.of("topic", "畑しごと"));
        run("/contacts find", Map.of());
        run("/contacts find", Map.of("text", "畑しごと"));
        lookAround();
        for (JsonNode command : person.commands(channel)) {
            String name = "/" + command.path("name").asText();
            suggestions(name, command);
            command.path("options")
                    .forEach(part -> suggestions(name + " " + part.path("name").asText(), part));
        }
        seen.put("the server", person.channels(guild) + " " + person.scheduledEvents(guild) + " " + messages());
        seen.put("the mail", person.mail().toString());
        return seen;
    }

    private void run(String command, Map<String, String> options) {
        if (person.commands(channel).stream()
                .anyMatch(offered ->
                        command.split(" ")[0].equals("/" + offered.path("name").asText()))) {
            see(
                    command
                            + (options.isEmpty()
                                    ? ""
                                    : " " + options.values().iterator().next()),
                    person.run(command, options, channel));
        }
    }

    private void see(String where, Act act) {
        act.settle(LiveCircle.PATIENCE);
        if (act.callbackType() == FORM) {
            seen.put(where, act.form().json().toString());
            person.dismissForm();
        } else {
            seen.put(where, act.message().toString());
            unseen.add(act.message());
        }
    }

    private void lookAround() {
        while (!unseen.isEmpty() && pressed.size() < MOST) {
            ObjectNode message = unseen.remove();
            for (JsonNode button : LiveCircle.buttons(message)) {
                String id = button.path("custom_id").asText();
                boolean looks = LOOKS.stream().anyMatch(id::startsWith)
                        && !button.path("disabled").asBoolean();
                if (looks && pressed.add(id)) {
                    see(id, person.forgePress(channel, message.path("id").asLong(), id));
                }
            }
        }
    }

    private void suggestions(String command, JsonNode leaf) {
        for (JsonNode option : leaf.path("options")) {
            if (option.path("autocomplete").asBoolean()) {
                String name = option.path("name").asText();
                StringBuilder choices = new StringBuilder();
                for (String typed : List.of("", "会", "密", "山", "作業所", TwoCircles.SECRET, "id:1", "2")) {
                    choices.append(person.autocomplete(command, name, typed, Map.of(), channel)
                            .settle(LiveCircle.PATIENCE)
                            .choices());
                }
                seen.put("suggested " + command + " " + name, choices.toString());
            }
        }
    }

    private String messages() {
        StringBuilder messages = new StringBuilder();
        person.channels(guild)
                .forEach(one -> messages.append(person.messages(one.path("id").asLong())));
        return messages.toString();
    }
}
