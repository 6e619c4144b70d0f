package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.AttendanceHouse;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link DoorStage}, on each database. */
@OnBothDatabases(rooms = AttendanceHouse.class)
abstract class OnDoorStage {
    private static final Pattern TYPE = Pattern.compile("\"type\":\\d+");

    DoorStage stage;
    MeetingHouse house;
    AttendanceHouse door;

    @BeforeEach
    void build(Transactions transactions) {
        stage = new DoorStage(transactions);
        house = stage.house;
        door = stage.door;
    }

    /** The custom id of the button with this label. */
    static String button(Response response, String label) {
        String json = Visit.json(response);
        int at = json.indexOf("\"label\":\"" + label + "\"");
        if (at < 0) {
            throw new AssertionError("no button " + label + " in " + json);
        }
        int id = json.lastIndexOf("\"custom_id\":\"", at) + 13;
        return json.substring(id, json.indexOf('"', id));
    }

    static List<String> labels(Response response) {
        return Pattern.compile("\"label\":\"([^\"]*)\"")
                .matcher(Visit.json(response))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** As Discord counts them. */
    static long components(Response response) {
        return TYPE.matcher(Visit.json(response)).results().count();
    }
}
