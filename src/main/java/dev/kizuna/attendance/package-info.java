/**
 * Who really came to a meeting: arrivals noted at the door by several hands at once or by the members themselves, and
 * what they add up to. It asks nobody whether they will come, and seats nobody at a table.
 */
@NullMarked
package dev.kizuna.attendance;

import org.jspecify.annotations.NullMarked;
