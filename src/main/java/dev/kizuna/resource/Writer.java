package dev.kizuna.resource;

import dev.kizuna.kernel.UserId;

/**
 * Somebody who writes down a table's story.
 *
 * @param coordinates whether they coordinate the circle at this moment
 */
public record Writer(UserId user, boolean coordinates) {}
