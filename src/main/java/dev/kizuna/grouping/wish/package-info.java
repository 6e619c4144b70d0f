/**
 * What a circle wishes of its tables: one rule a wish, each saying what it costs not to be kept, and afterwards where it
 * was not kept and why. It searches no plan and stores nothing.
 */
@NullMarked
package dev.kizuna.grouping.wish;

import org.jspecify.annotations.NullMarked;
