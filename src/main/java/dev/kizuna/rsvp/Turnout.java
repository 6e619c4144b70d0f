package dev.kizuna.rsvp;

import java.util.SortedMap;

/**
 * How many come to one meeting.
 *
 * @param byField of those going, waiting ones included: how many of each field; empty text for an unknown one
 */
public record Turnout(Headcount headcount, SortedMap<String, Integer> byField) {}
