package dev.kizuna.meeting;

import dev.kizuna.kernel.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says besides its time. Texts are kept as typed, without blanks around; empty ones count as not given.
 *
 * @param capacity seats; none means that everyone has one
 * @param deadline from when on members no longer answer; none means until the meeting ends
 */
public record Details(
        String title,
        @Nullable String venue,
        @Nullable Integer capacity,
        @Nullable Instant deadline,
        @Nullable String description) {
    /** In UTF-16 units, as Discord's libraries count. */
    public static final int TITLE_LIMIT = 100;

    public static final int VENUE_LIMIT = 100;
    public static final int DESCRIPTION_LIMIT = 1000;
    public static final int CAPACITY_LIMIT = 9999;

    /** @throws Refusal with a {@link MeetingRefusal} when something is missing, too long or out of range */
    public Details {
        String given = kept(title);
        if (given == null) {
            throw new Refusal(MeetingRefusal.TITLE_MISSING);
        }
        title = given;
        venue = kept(venue);
        description = kept(description);
        requireShort(title, TITLE_LIMIT, MeetingRefusal.TITLE_TOO_LONG);
        requireShort(venue, VENUE_LIMIT, MeetingRefusal.VENUE_TOO_LONG);
        requireShort(description, DESCRIPTION_LIMIT, MeetingRefusal.DESCRIPTION_TOO_LONG);
        if (capacity != null && (capacity < 1 || capacity > CAPACITY_LIMIT)) {
            throw new Refusal(MeetingRefusal.CAPACITY_OUT_OF_RANGE, "limit", CAPACITY_LIMIT);
        }
    }

    Details withDeadline(@Nullable Instant other) {
        return new Details(title, venue, capacity, other, description);
    }

    /** PostgreSQL takes no NUL in a text, and nobody can see one. */
    static @Nullable String kept(@Nullable String typed) {
        String text = typed == null ? "" : typed.replace("\0", "").strip();
        return text.isEmpty() ? null : text;
    }

    static void requireShort(@Nullable String text, int limit, MeetingRefusal otherwise) {
        if (text != null && text.length() > limit) {
            throw new Refusal(otherwise, "limit", limit, "over", text.length() - limit);
        }
    }
}
