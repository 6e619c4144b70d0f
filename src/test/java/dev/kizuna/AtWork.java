package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import java.util.List;
import java.util.Map;

/** A coordinator who types, presses and chooses, and waits for what comes of it; labels go by the keys of their texts. */
record AtWork(LiveCircle circle) {
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
            "breakout");

    static AtWork as(LiveCircle circle) {
        return new AtWork(circle);
    }

    Act run(String command, Map<String, ?> options) {
        return circle.coordinator().run(command, options, circle.news()).settle(PATIENCE);
    }

    Act press(ObjectNode message, String labelKey) {
        return circle.coordinator()
                .press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, text(labelKey)))
                .settle(PATIENCE);
    }

    Act choose(ObjectNode message, String route, String value) {
        return circle.coordinator()
                .select(
                        circle.news(),
                        message.path("id").asLong(),
                        LiveCircle.menu(message, route).path("custom_id").asText(),
                        List.of(value))
                .settle(PATIENCE);
    }

    String text(String key) {
        return TEXTS.get(Language.JA, key);
    }
}
