/**
 * A meeting as a calendar file (iCalendar, RFC 5545). It knows no meeting and decides nothing: what to write comes in.
 */
@NullMarked
package dev.kizuna.meeting.calendar;

import org.jspecify.annotations.NullMarked;
