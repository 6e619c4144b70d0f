package dev.kizuna.meeting.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.DateWords;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.holiday.Holidays;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.TimeFormat;

/** A meeting in words, in Discord's markdown, what people typed in it made harmless. */
public final class MeetingWords {
    /** Escapes may lengthen what was typed; this much fits beside all else on a card. */
    private static final int DESCRIPTION_SHOWN = 1_500;

    private static final int LINE_SHOWN = 200;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Texts texts;
    private final Clock clock;

    public MeetingWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public String title(MeetingView meeting) {
        return UserText.line(meeting.title(), LINE_SHOWN);
    }

    /** 令和8年度 第2回・通算7回. */
    public String numbers(Language reader, MeetingView meeting) {
        return texts.get(
                reader,
                "meeting.numbers",
                "year",
                FiscalYearWords.of(reader, meeting.numbers().fiscalYear()),
                "inYear",
                meeting.numbers().inYear(),
                "total",
                meeting.numbers().total());
    }

    /** Whether it is a draft, takes answers, is closed, over or cancelled, in a word or two. */
    public String state(Language reader, MeetingView meeting) {
        return texts.word(reader, meeting.answering(clock.instant()));
    }

    /** 2026年12月5日（土）14:00〜16:00（日本時間）. */
    public String span(Language reader, MeetingView meeting) {
        return DateWords.span(reader, meeting.startsAt(), meeting.endsAt());
    }

    /** The span, and below it the start as each reader's own clock shows it. */
    public String when(Language reader, MeetingView meeting) {
        return when(reader, meeting.start(), meeting.end(), meeting.zone());
    }

    String when(Language reader, Instant start, Instant end, ZoneId zone) {
        return "**" + DateWords.span(reader, start.atZone(zone), end.atZone(zone)) + "**\n"
                + TimeFormat.DATE_TIME_LONG.format(start) + " · " + TimeFormat.RELATIVE.format(start);
    }

    /** That the day is a holiday, where the clocks are Japan's; else nothing. */
    Optional<String> holiday(Language reader, ZonedDateTime start) {
        return start.getZone().equals(JAPAN)
                ? Holidays.on(start.toLocalDate())
                        .map(holiday -> texts.get(reader, "meeting.holiday", "holiday", holiday))
                : Optional.empty();
    }

    /** A line, or nothing. */
    String venue(Language reader, MeetingView meeting) {
        String venue = meeting.venue();
        return venue == null ? "" : texts.get(reader, "meeting.venue", "venue", UserText.line(venue, LINE_SHOWN));
    }

    /** Venue, seats, deadline, description and the reason of a cancelled one: a line each, as far as there are any. */
    public String facts(Language reader, MeetingView meeting) {
        Details details = meeting.details();
        List<String> lines = new ArrayList<>();
        if (details.venue() != null) {
            lines.add(venue(reader, meeting));
        }
        if (details.capacity() != null) {
            lines.add(texts.get(reader, "meeting.capacity", "count", details.capacity()));
        }
        if (details.deadline() != null) {
            ZonedDateTime deadline = details.deadline().atZone(meeting.zone());
            lines.add(texts.get(reader, "meeting.deadline", "deadline", deadline));
        }
        if (details.description() != null) {
            lines.add(UserText.block(details.description(), DESCRIPTION_SHOWN));
        }
        if (meeting.cancelReason() != null) {
            lines.add(texts.get(
                    reader, "meeting.cancelReason", "reason", UserText.line(meeting.cancelReason(), 2 * LINE_SHOWN)));
        }
        return String.join("\n", lines);
    }
}
