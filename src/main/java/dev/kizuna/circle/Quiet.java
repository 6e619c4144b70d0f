package dev.kizuna.circle;

import dev.kizuna.kernel.Refusal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours of each day in which people are left in peace.
 *
 * @param until may be earlier in the day than {@code from}: then it is the next morning's. The same: never quiet
 */
public record Quiet(LocalTime from, LocalTime until) {
    /** From nine in the evening until eight in the morning. */
    public static final Quiet USUAL = new Quiet(LocalTime.of(21, 0), LocalTime.of(8, 0));

    public static final Quiet NEVER = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final String TIME = "(\\d{1,2})(?:[:時](\\d{2})?分?)?";
    private static final Pattern SPAN = Pattern.compile(TIME + "(?:[-~–—ー〜]|から)" + TIME + "(?:まで)?");

    /**
     * As a person types it: "21:00-8:00", "21時〜8時"; nothing at all for never.
     *
     * @throws Refusal {@link CircleRefusal#QUIET_NOT_UNDERSTOOD}
     */
    public static Quiet read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (text.isEmpty()) {
            return NEVER;
        }
        Matcher span = SPAN.matcher(text);
        try {
            if (span.matches()) {
                return new Quiet(time(span, 1), time(span, 3));
            }
        } catch (DateTimeException noSuchTime) {
            // Refused below.
        }
        throw new Refusal(CircleRefusal.QUIET_NOT_UNDERSTOOD);
    }

    private static LocalTime time(Matcher span, int group) {
        int hour = Integer.parseInt(span.group(group));
        String minute = span.group(group + 1);
        return LocalTime.of(hour == 24 ? 0 : hour, minute == null ? 0 : Integer.parseInt(minute));
    }

    /** Whether there are no such hours. */
    public boolean isNever() {
        return from.equals(until);
    }

    /** The moment itself where it is outside these hours, else their end. */
    public Instant end(Instant moment, ZoneId zone) {
        ZonedDateTime here = moment.atZone(zone);
        LocalTime time = here.toLocalTime();
        boolean overnight = until.isBefore(from);
        boolean quiet = !isNever()
                && (overnight
                        ? !time.isBefore(from) || time.isBefore(until)
                        : !time.isBefore(from) && time.isBefore(until));
        if (!quiet) {
            return moment;
        }
        boolean tomorrow = overnight && !time.isBefore(from);
        return here.toLocalDate()
                .plusDays(tomorrow ? 1 : 0)
                .atTime(until)
                .atZone(zone)
                .toInstant();
    }
}
