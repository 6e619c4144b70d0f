package dev.kizuna.discord;

/** Who may use a route. Checked again at every call and every press, whatever Discord shows or hides. */
public enum Audience {
    /** Anybody, also in a direct message and before the circle is set up; the room checks what else is needed. */
    ANYONE,
    /** People on the server of a circle that is set up. */
    MEMBERS,
    /** Those with the circle's coordinators' role, or with Manage Server. */
    COORDINATORS,
    /** Those who may set the circle up: Manage Server, or once it is set up its coordinators as well. */
    FOUNDERS
}
