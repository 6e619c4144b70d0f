package dev.kizuna.meeting.discord;

import static dev.kizuna.meeting.PlanPart.CAPACITY;
import static dev.kizuna.meeting.PlanPart.DEADLINE;
import static dev.kizuna.meeting.PlanPart.DESCRIPTION;
import static dev.kizuna.meeting.PlanPart.TITLE;
import static dev.kizuna.meeting.PlanPart.VENUE;
import static dev.kizuna.meeting.PlanPart.WHEN;

import dev.kizuna.meeting.PlanPart;
import java.util.List;

/** The forms that ask for pieces of a plan; Discord lets a form ask for five things. */
enum PlanForm {
    NEW(TITLE, WHEN, VENUE, CAPACITY, DEADLINE),
    /** A new one whose description is to be corrected. */
    NEW_DESCRIBED(TITLE, WHEN, VENUE, DEADLINE, DESCRIPTION),
    EDIT(TITLE, VENUE, CAPACITY, DEADLINE, DESCRIPTION),
    TIME(WHEN);

    private final List<PlanPart> parts;

    PlanForm(PlanPart... parts) {
        this.parts = List.of(parts);
    }

    List<PlanPart> parts() {
        return parts;
    }

    boolean isNew() {
        return this == NEW || this == NEW_DESCRIBED;
    }
}
