package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.TimeFormat;

/** A meeting's plan as members read it: when, where with a link to a map, until when to answer. */
public final class PlanWords {
    private static final int VENUE = 200;
    /** In characters, each of which may take nine in the link. */
    private static final int SEARCHED = 40;

    private static final String MAP = "https://www.google.com/maps/search/?api=1&query=";

    private final Texts texts;
    private final MeetingWords meetings;

    public PlanWords(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
    }

    /** With the meeting's title above; until when to answer only as long as one can. */
    public String titled(MeetingView meeting, Answering answering, Language reader) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + meetings.title(meeting) + "**");
        lines.addAll(answering == Answering.OPEN ? all(meeting, reader) : place(meeting, reader));
        return String.join("\n", lines);
    }

    /** One line each, in Discord's markdown. */
    public String lines(MeetingView meeting, Language reader) {
        return String.join("\n", all(meeting, reader));
    }

    private List<String> place(MeetingView meeting, Language reader) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                reader,
                "rsvp.plan.when",
                "when",
                meetings.span(reader, meeting),
                "stamp",
                TimeFormat.RELATIVE.format(meeting.start())));
        String venue = meeting.venue();
        if (venue != null) {
            lines.add(texts.get(reader, "rsvp.plan.venue", "venue", venue(venue, reader)));
        }
        return lines;
    }

    private List<String> all(MeetingView meeting, Language reader) {
        List<String> lines = place(meeting, reader);
        Instant deadline = meeting.deadline();
        if (deadline != null) {
            lines.add(texts.get(
                    reader,
                    "rsvp.plan.deadline",
                    "deadline",
                    deadline.atZone(meeting.zone()),
                    "stamp",
                    TimeFormat.RELATIVE.format(deadline)));
        }
        return lines;
    }

    /** An address on the net is a link already; any other place gets a link to a map. */
    private String venue(String typed, Language reader) {
        String venue = UserText.line(typed, VENUE);
        return map(typed)
                .map(link -> texts.get(reader, "rsvp.plan.map", "venue", venue, "link", link))
                .orElse(venue);
    }

    /** Where a map shows the venue; none of one that is an address on the net. */
    public static Optional<String> map(String venue) {
        if (venue.startsWith("http://") || venue.startsWith("https://")) {
            return Optional.empty();
        }
        String searched = venue.substring(
                0, venue.offsetByCodePoints(0, Math.min(SEARCHED, venue.codePointCount(0, venue.length()))));
        return Optional.of(MAP + URLEncoder.encode(searched, StandardCharsets.UTF_8));
    }
}
