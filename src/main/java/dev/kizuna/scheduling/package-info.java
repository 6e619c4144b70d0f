/**
 * When things run by themselves: every few seconds, every night. It keeps no dates of meetings or reminders; those are
 * rows, and what runs here looks at the rows.
 */
@NullMarked
package dev.kizuna.scheduling;

import org.jspecify.annotations.NullMarked;
