package dev.kizuna.meeting.discord;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.PlanPart;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something typed could not be understood or taken as it is, and whoever typed it can put it right. */
final class Misread extends RuntimeException {
    private final @Nullable PlanPart part;
    private final transient Refusal why;

    private Misread(@Nullable PlanPart part, Refusal why) {
        super(why.getMessage(), why, false, false);
        this.part = part;
        this.why = why;
    }

    /** The piece that is wrong; none when the whole came too late. */
    Optional<PlanPart> part() {
        return Optional.ofNullable(part);
    }

    Refusal why() {
        return why;
    }

    /** @throws Misread in place of a {@link Refusal} */
    static <T> T in(PlanPart part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            throw new Misread(part, refusal);
        }
    }

    /** @throws Misread in place of a {@link Refusal} that other words would help against */
    static <T> T in(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof MeetingRefusal reason)) {
                throw refusal;
            }
            switch (reason) {
                case TITLE_MISSING, TITLE_TOO_LONG -> throw new Misread(PlanPart.TITLE, refusal);
                case VENUE_TOO_LONG -> throw new Misread(PlanPart.VENUE, refusal);
                case DESCRIPTION_TOO_LONG -> throw new Misread(PlanPart.DESCRIPTION, refusal);
                case CAPACITY_OUT_OF_RANGE -> throw new Misread(PlanPart.CAPACITY, refusal);
                case STARTS_IN_THE_PAST, ENDS_BEFORE_START -> throw new Misread(PlanPart.WHEN, refusal);
                case DEADLINE_AFTER_START, DEADLINE_PAST -> throw new Misread(PlanPart.DEADLINE, refusal);
                case CHANGED_MEANWHILE -> throw new Misread(null, refusal);
                default -> throw refusal;
            }
        }
    }
}
