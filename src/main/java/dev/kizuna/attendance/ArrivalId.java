package dev.kizuna.attendance;

/** One person at one meeting. */
record ArrivalId(long meeting, long member) {}
