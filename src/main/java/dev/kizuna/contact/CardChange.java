package dev.kizuna.contact;

/** Somebody's card has changed; of two changes within a circle, the later has the greater number. */
record CardChange(long member, long revision) {}
