package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.util.List;
import java.util.Map;

/** Somebody who types, presses and chooses, and waits for what comes of it; labels go by the keys of their texts. */
record AtWork(LiveCircle circle, Person person, Language language) {
    private static final Texts TEXTS = new Texts(
            "discord",
            "circle",
            "member",
            "when",
            "meeting",
            "rsvp",
            "notice",
            "reminder",
            "attendance",
            "grouping",
            "breakout",
            "contact",
            "followup");

    /** A coordinator who speaks Japanese. */
    static AtWork as(LiveCircle circle) {
        return new AtWork(circle, circle.coordinator(), Language.JA);
    }

    Act run(String command, Map<String, ?> options) {
        return person.run(command, options, circle.news()).settle(PATIENCE);
    }

    /** The first button of this label, wherever the message stands. */
    Act press(ObjectNode message, String labelKey) {
        return person.press(
                        message.path("channel_id").asLong(),
                        message.path("id").asLong(),
                        LiveCircle.button(message, text(labelKey)))
                .settle(PATIENCE);
    }

    Act choose(ObjectNode message, String route, String value) {
        return person.select(
                        message.path("channel_id").asLong(),
                        message.path("id").asLong(),
                        LiveCircle.menu(message, route).path("custom_id").asText(),
                        List.of(value))
                .settle(PATIENCE);
    }

    String text(String key, Object... values) {
        return TEXTS.get(language, key, values);
    }
}
