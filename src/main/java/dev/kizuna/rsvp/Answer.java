package dev.kizuna.rsvp;

/** What a person says to an invitation. Who has said nothing has not answered; silence is none of these. */
public enum Answer {
    GOING,
    MAYBE,
    DECLINED
}
