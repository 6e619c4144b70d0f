package dev.kizuna.meeting;

/** How far a meeting has come. The deadline and the end do not change it: see {@link Answering}. */
public enum MeetingState {
    /** Only coordinators know of it. */
    DRAFT,
    /** Members have been asked. */
    ANNOUNCED,
    /** Announced, and a coordinator has ended the asking. */
    CLOSED,
    /** Was announced and will not take place; final. */
    CANCELLED
}
