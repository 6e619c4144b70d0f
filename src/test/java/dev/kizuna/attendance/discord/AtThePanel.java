package dev.kizuna.attendance.discord;

import static dev.kizuna.attendance.discord.Spot.BEGINNING;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.Map;

/** A test at the panel of the door, as a coordinator holds it. */
abstract class AtThePanel extends OnDoorStage {
    MemberId member(String name, String reading) {
        return house.members.add(CIRCLE, new Profile(name, reading, "", "", "")).id();
    }

    /** A quarter of an hour before a meeting to which these people come. */
    MeetingView atTheDoor(MemberId... people) {
        MeetingView meeting = house.announced(null);
        for (MemberId person : people) {
            house.record(meeting, person, GOING, Bounds.NONE);
        }
        door.until(meeting, Duration.ofMinutes(15));
        return meeting;
    }

    Response panel() {
        return stage.coordinator().type("attendance panel", Map.of());
    }

    Response see(Response panel, View view) {
        return stage.coordinator()
                .choose(
                        Visit.customId(panel, "attendance.list"),
                        BEGINNING.on(view).text());
    }

    static boolean isOff(Response response, String label) {
        String json = Visit.json(response);
        int at = json.indexOf("\"label\":\"" + label + "\"");
        return json.substring(json.lastIndexOf("custom_id", at), at).contains("\"disabled\":true");
    }
}
