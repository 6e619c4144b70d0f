package dev.kizuna.resource.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.resource.ResourceHouse;
import dev.kizuna.rsvp.MeetingHouse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link TableStage}, on each database. */
@OnBothDatabases(rooms = ResourceHouse.class)
abstract class OnTableStage {
    private static final Pattern TYPE = Pattern.compile("\"type\":\\d+");

    TableStage stage;
    ResourceHouse tables;
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        stage = new TableStage(transactions);
        tables = stage.tables;
        house = stage.house;
    }

    static Map<String, List<String>> typed(String... namesAndValues) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return fields;
    }

    /** Discord takes so many components in a message; JDA itself counts the characters. */
    static void fits(Response response) {
        assertThat(TYPE.matcher(Visit.json(response)).results().count())
                .as("components")
                .isLessThanOrEqualTo(40);
    }
}
