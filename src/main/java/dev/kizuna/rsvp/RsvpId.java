package dev.kizuna.rsvp;

/** One person's answer to one meeting. */
record RsvpId(long meeting, long member) {}
