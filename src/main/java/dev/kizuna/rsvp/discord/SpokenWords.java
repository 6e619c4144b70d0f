package dev.kizuna.rsvp.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.rsvp.RsvpNotice;
import dev.kizuna.rsvp.Standing;
import java.time.ZonedDateTime;
import java.util.Optional;

/** This room's notices as a coordinator reads them out on the phone. */
final class SpokenWords {
    private final Texts texts;
    private final MeetingWords meetings;

    SpokenWords(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
    }

    /** @param was when a meeting that was moved was to begin before */
    String of(RsvpNotice what, Correspondent to, Standing own, Optional<ZonedDateTime> was) {
        Language reader = to.reading().circle();
        Object[] values = {
            "name", to.name(),
            "title", to.title(),
            "when", meetings.span(reader, to.meeting()),
            "until", own.heldUntil(to.meeting()).atZone(to.meeting().zone()),
            "was", was.orElse(to.meeting().startsAt())
        };
        return switch (what) {
            case PROMOTED -> texts.get(reader, "rsvp.spoken.promoted", values);
            case OFFERED -> texts.get(reader, "rsvp.spoken.offered", values);
            case MISSED -> texts.get(reader, "rsvp.spoken.missed", values);
            case POSTPONED ->
                was.isPresent()
                        ? texts.get(reader, "rsvp.spoken.postponedFrom", values)
                        : texts.get(reader, "rsvp.spoken.postponed", values);
            case CANCELLED -> texts.get(reader, "rsvp.spoken.cancelled", values);
        };
    }
}
