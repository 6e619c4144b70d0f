/**
 * What a circle plans: meetings with their time, place, seats and deadline, their numbers, and whether they are
 * announced, closed or cancelled. It knows nobody's answer and nothing of how a meeting is shown.
 */
@NullMarked
package dev.kizuna.meeting;

import org.jspecify.annotations.NullMarked;
