package dev.kizuna.contact.followup;

/** How long somebody may put off a call. */
public enum Pause {
    DAY(1),
    THREE_DAYS(3),
    WEEK(7),
    MONTH(30);

    private final int days;

    Pause(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
