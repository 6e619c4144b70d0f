/**
 * Coordinators plan, change, mend and publish tables through Discord, and everybody sees their own. It words and draws
 * what the room decides, and decides nothing.
 */
@NullMarked
package dev.kizuna.grouping.discord;

import org.jspecify.annotations.NullMarked;
