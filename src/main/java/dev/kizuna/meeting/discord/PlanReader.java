package dev.kizuna.meeting.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.PlanPart;
import dev.kizuna.meeting.Wording;
import dev.kizuna.meeting.when.Assumption;
import dev.kizuna.meeting.when.Reading;
import dev.kizuna.meeting.when.WhenPhrases;
import dev.kizuna.meeting.when.WhenTrouble;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what was typed into a plan, and a plan back into words that would be read the same. */
final class PlanReader {
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu/M/d H:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})\\s*(?:人|名|席|people|persons|seats)?");

    private PlanReader() {}

    /**
     * When it is.
     *
     * @param assumed what the words left open
     * @param endGiven whether the words said when it ends
     */
    record Time(Instant start, Instant end, Set<Assumption> assumed, boolean endGiven) {}

    /** The rest, and what was left open about the deadline. */
    record Rest(Details details, Set<Assumption> assumed) {}

    /**
     * @param before the meeting that is moved or copied, for how long it lasts if the words do not say
     * @throws Misread where the words are no time
     */
    static Time time(Wording typed, Optional<MeetingView> before, ZonedDateTime now) {
        Reading reading = Misread.in(
                PlanPart.WHEN,
                () -> WhenPhrases.read(
                        typed.of(PlanPart.WHEN).orElseThrow(() -> new Refusal(WhenTrouble.NO_DATE, "part", "")), now));
        Duration length = before.map(meeting -> Duration.between(meeting.start(), meeting.end()))
                .orElse(USUAL_LENGTH);
        Instant start = reading.start().toInstant();
        ZonedDateTime end = reading.end();
        return new Time(start, end == null ? start.plus(length) : end.toInstant(), reading.assumed(), end != null);
    }

    /** @throws Misread where a piece cannot be taken */
    static Rest rest(Wording typed, ZonedDateTime start, ZonedDateTime now) {
        return rest(typed, typed.of(PlanPart.DEADLINE).map(words -> deadline(words, start, now)));
    }

    /** As {@link #rest(Wording, ZonedDateTime, ZonedDateTime)}, but a deadline left as it was stays, though it may have passed. */
    static Rest rest(Wording typed, MeetingView meeting, ZonedDateTime now) {
        Optional<String> words = typed.of(PlanPart.DEADLINE);
        Instant present = meeting.deadline();
        if (present != null && words.equals(words(meeting).of(PlanPart.DEADLINE))) {
            return rest(typed, Optional.of(new Reading(present.atZone(meeting.zone()), null, Set.of())));
        }
        return rest(typed, words.map(given -> deadline(given, meeting.startsAt(), now)));
    }

    private static Rest rest(Wording typed, Optional<Reading> deadline) {
        Integer capacity = typed.of(PlanPart.CAPACITY)
                .map(words -> Misread.in(PlanPart.CAPACITY, () -> count(words)))
                .orElse(null);
        Details details = Misread.in(() -> new Details(
                typed.of(PlanPart.TITLE).orElse(""),
                typed.of(PlanPart.VENUE).orElse(null),
                capacity,
                deadline.map(reading -> reading.start().toInstant()).orElse(null),
                typed.of(PlanPart.DESCRIPTION).orElse(null)));
        return new Rest(details, deadline.map(Reading::assumed).orElse(Set.of()));
    }

    private static Reading deadline(String words, ZonedDateTime start, ZonedDateTime now) {
        return Misread.in(PlanPart.DEADLINE, () -> WhenPhrases.readBefore(words, start, now));
    }

    /** A number as people write it: "５０", "50名". */
    static int count(String words) {
        Matcher count =
                COUNT.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC).strip());
        if (!count.matches()) {
            throw new Refusal(TypedRefusal.NOT_A_NUMBER);
        }
        return Integer.parseInt(count.group(1));
    }

    /** The meeting as it would be typed. */
    static Wording words(MeetingView meeting) {
        Map<PlanPart, String> words = what(meeting);
        words.put(PlanPart.WHEN, span(meeting));
        Instant deadline = meeting.deadline();
        if (deadline != null) {
            words.put(PlanPart.DEADLINE, DAY_AND_TIME.format(deadline.atZone(meeting.zone())));
        }
        return new Wording(words);
    }

    /** The same for another one like it, its time left open; the deadline is as many days before. */
    static Wording copy(MeetingView meeting, Language reader) {
        Map<PlanPart, String> words = what(meeting);
        Instant deadline = meeting.deadline();
        if (deadline != null) {
            ZonedDateTime until = deadline.atZone(meeting.zone());
            long days = ChronoUnit.DAYS.between(
                    until.toLocalDate(), meeting.startsAt().toLocalDate());
            String day = reader == Language.JA
                    ? days == 0 ? "当日 " : days + "日前 "
                    : days == 0 ? "the same day " : days + " days before ";
            words.put(PlanPart.DEADLINE, day + TIME.format(until));
        }
        return new Wording(words);
    }

    private static Map<PlanPart, String> what(MeetingView meeting) {
        Map<PlanPart, String> words = new HashMap<>();
        words.put(PlanPart.TITLE, meeting.title());
        Optional.ofNullable(meeting.venue()).ifPresent(venue -> words.put(PlanPart.VENUE, venue));
        Optional.ofNullable(meeting.capacity()).ifPresent(seats -> words.put(PlanPart.CAPACITY, seats.toString()));
        Optional.ofNullable(meeting.description()).ifPresent(text -> words.put(PlanPart.DESCRIPTION, text));
        return words;
    }

    private static String span(MeetingView meeting) {
        ZonedDateTime start = meeting.startsAt();
        ZonedDateTime end = meeting.endsAt();
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return DAY_AND_TIME.format(start) + "-" + (sameDay ? TIME : DAY_AND_TIME).format(end);
    }
}
