/**
 * Which reminders a meeting owes, to whom and when, reckoned anew each time from the meeting as it stands. It sends
 * nothing (notices do), and keeps no times: only leads before a meeting, and which of them have come.
 */
@NullMarked
package dev.kizuna.reminder;

import org.jspecify.annotations.NullMarked;
