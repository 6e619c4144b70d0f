package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.UserText;
import dev.kizuna.meeting.MeetingView;

/** A meeting as an event of the server. */
final class ServerEvent {
    private static final int NAME = 100;
    private static final int DESCRIPTION = 1000;
    private static final int PLACE = 100;

    private ServerEvent() {}

    static Messenger.Event of(Scene scene) {
        MeetingView meeting = scene.meeting();
        String description = meeting.description();
        String venue = meeting.venue();
        return new Messenger.Event(
                UserText.label(meeting.title(), NAME),
                description == null ? "" : UserText.block(description, DESCRIPTION),
                UserText.label(venue == null ? "" : venue, PLACE),
                meeting.start(),
                meeting.end());
    }
}
