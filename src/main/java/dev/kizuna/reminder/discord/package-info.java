/**
 * Reminders on Discord: their words at the moment of saying, and what coordinators see and change of them. When
 * something is owed is reckoned by the room itself.
 */
@NullMarked
package dev.kizuna.reminder.discord;

import org.jspecify.annotations.NullMarked;
