package dev.kizuna.reminder;

/** Why reminders cannot be set as typed. In brackets what the refusal's details hold. */
public enum ReminderRefusal {
    /** [part] of what was typed. */
    LEAD_NOT_UNDERSTOOD,
    /** [most] in days. */
    LEAD_TOO_FAR,
    /** [least] in minutes. */
    LEAD_TOO_NEAR,
    /** [most] */
    TOO_MANY_LEADS
}
