package dev.kizuna;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A meeting's life in which everybody types the same text wherever anything can be typed, as often as it fits. */
final class TypedScene {
    private static final Texts TEXTS = new Texts("discord", "circle", "member", "when", "meeting", "rsvp");
    private static final int FORM = 9;

    private final LiveCircle circle;
    private final String text;
    /** Found by their names before they take others. */
    private final List<Person> members;

    TypedScene(LiveCircle circle, String typed) {
        this.circle = circle;
        this.members = List.of(circle.member(1), circle.member(2), circle.member(3));
        this.text = "<@" + circle.member(2).id() + "> <@&" + circle.guild.role(LiveCircle.COORDINATORS) + "> " + typed;
    }

    /** The text as often as it fits, in characters of Java and therefore also in Discord's. */
    String filled(int length) {
        String many = text.repeat(length / text.length() + 1);
        int end = Character.isHighSurrogate(many.charAt(length - 1)) ? length - 1 : length;
        return many.substring(0, end);
    }

    private String line(int length) {
        return filled(length).replaceAll("\\s+", " ").strip();
    }

    /** The circle's own lists, and names shown on the card. */
    void settled() {
        Act settings = run(circle.owner(), "/circle settings", Map.of());
        press(circle.owner(), settings.message(), "circle.words.button");
        submit(circle.owner(), Map.of("fields", line(40), "areas", line(39)));
        press(circle.owner(), settings.message(), "circle.names.show");
        run(circle.owner(), "/circle setup", Map.of("timezone", filled(100)));
        members.get(0).rename(line(32));
        members.get(2).rename("𝓐".repeat(32));
    }

    void announced() {
        Person coordinator = circle.coordinator();
        Act misread = run(
                coordinator,
                "/meeting create",
                Map.of(
                        "title",
                        filled(1000),
                        "when",
                        filled(200),
                        "deadline",
                        filled(200),
                        "description",
                        filled(4000)));
        press(coordinator, misread.message(), "meeting.misread.reword");
        coordinator.dismissForm();
        Act created = run(
                coordinator,
                "/meeting create",
                Map.of(
                        "title", filled(100),
                        "when", "12/5 14:00-16:00",
                        "venue", filled(100),
                        "capacity", 2,
                        "description", filled(1000)));
        Act panel = press(coordinator, created.message(), "meeting.draft.right");
        press(coordinator, panel.message(), "meeting.panel.edit");
        panel = submit(coordinator, Map.of());
        Act preview = press(coordinator, panel.message(), "rsvp.button.announce");
        press(coordinator, preview.message(), "rsvp.announce.button");
        await().atMost(2, MINUTES).until(() -> circle.cards().size() == 1);
        await().atMost(2, MINUTES)
                .until(() -> circle.owner().scheduledEvents(circle.guild.id()).size() == 1);
    }

    void answered() {
        Person coordinator = circle.coordinator();
        Map<String, String> profile = new HashMap<>();
        Map.of("name", 60, "reading", 60, "organisation", 80, "field", 40, "area", 40)
                .forEach((part, most) -> profile.put(part, filled(most)));
        run(coordinator, "/people add", profile);
        run(coordinator, "/people find", Map.of("text", filled(50)));
        for (Person member : members) {
            run(member, "/profile", Map.of());
            submit(member, member == members.get(1) ? Map.of() : Map.of("READING", line(60), "ORGANISATION", line(80)));
            Act own = run(member, "/rsvp", Map.of("answer", "going", "note", filled(200)));
            press(member, own.message(), "rsvp.button.noteAgain");
            submit(member, Map.of());
            press(member, own.message(), "rsvp.button.calendar");
            run(member, "/meetings", Map.of());
        }
        run(coordinator, "/meeting answer", Map.of("person", filled(100), "answer", "going"));
        run(coordinator, "/meeting answer", Map.of("person", line(30), "answer", "going"));
        run(coordinator, "/meeting close", Map.of("meeting", filled(100)));
        run(coordinator, "/meeting roster", Map.of());
        run(coordinator, "/meeting list", Map.of());
        suggested("/rsvp", "meeting", Map.of("answer", "going"));
        suggested("/meeting answer", "person", Map.of());
        suggested("/people add", "field", Map.of());
        suggested("/people add", "area", Map.of());
    }

    private void suggested(String command, String option, Map<String, String> given) {
        for (String typed : List.of("", filled(100))) {
            Act act = circle.coordinator()
                    .autocomplete(command, option, typed, given, circle.news())
                    .settle(LiveCircle.PATIENCE);
            assertThat(act.answered()).as(command + " " + option).isTrue();
            assertThat(act.errorCode()).as(command + " " + option).isZero();
            assertThat(act.choices()).as(command + " " + option).hasSizeGreaterThan(typed.isEmpty() ? 0 : -1);
        }
    }

    void changed() {
        Person coordinator = circle.coordinator();
        Act asked = run(coordinator, "/meeting postpone", Map.of("when", "12/12 14:00-16:00"));
        press(coordinator, asked.message(), "meeting.postpone.confirm");
        await().atMost(2, MINUTES).until(() -> !members.get(0).mail().isEmpty());
        run(coordinator, "/meeting cancel", Map.of("reason", filled(300)));
        submit(coordinator, Map.of());
        await().atMost(2, MINUTES)
                .untilAsserted(() -> assertThat(members.get(0).mail()).hasSize(2));
        await().atMost(2, MINUTES)
                .until(() -> circle.owner().scheduledEvents(circle.guild.id()).isEmpty());
    }

    /** No phone rang, and nothing that stands anywhere mentions anybody; but for the account on a person's own card. */
    void nobodyWasPinged() {
        circle.discord.people().forEach(person -> {
            assertThat(person.pings()).as(person.name()).isEmpty();
            circle.owner()
                    .channels(circle.guild.id())
                    .forEach(channel ->
                            person.messages(channel.path("id").asLong()).forEach(this::mentionsNobody));
            person.mail().forEach(this::mentionsNobody);
        });
    }

    private void mentionsNobody(JsonNode message) {
        assertThat(message.path("mentions")).isEmpty();
        assertThat(message.path("mention_roles")).isEmpty();
        assertThat(message.path("mention_everyone").asBoolean()).isFalse();
    }

    private Act run(Person person, String command, Map<String, ?> options) {
        return healthy(command, person.run(command, options, circle.news()));
    }

    private Act press(Person person, ObjectNode message, String labelKey) {
        String button = LiveCircle.button(message, TEXTS.get(Language.JA, labelKey));
        return healthy(labelKey, person.press(circle.news(), message.path("id").asLong(), button));
    }

    private Act submit(Person person, Map<String, ?> values) {
        return healthy("a form of " + person.name(), person.submit(values));
    }

    private static Act healthy(String what, Act act) {
        act.settle(LiveCircle.PATIENCE);
        assertThat(act.answered()).as(what).isTrue();
        assertThat(act.errorCode()).as(what).isZero();
        if (act.callbackType() != FORM) {
            String error = TEXTS.get(Language.JA, "discord.error", "number", "|");
            assertThat(LiveCircle.words(act.message())).as(what).doesNotContain(error.substring(0, error.indexOf('|')));
        }
        return act;
    }
}
