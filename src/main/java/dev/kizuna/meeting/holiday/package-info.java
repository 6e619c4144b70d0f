/**
 * Japan's public holidays, by the rules of the law that makes them. It knows no meeting and forbids none: whoever plans is
 * only told.
 */
@NullMarked
package dev.kizuna.meeting.holiday;

import org.jspecify.annotations.NullMarked;
