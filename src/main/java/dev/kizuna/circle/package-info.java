/**
 * A circle: one Discord server's group and its settings. It knows neither the circle's people nor its meetings.
 */
@NullMarked
package dev.kizuna.circle;

import org.jspecify.annotations.NullMarked;
