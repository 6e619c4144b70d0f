/**
 * A room for each table, for the hours of a meeting: what is to stand on Discord, how far it has come, and who was moved
 * from where. It neither makes nor moves anything itself, and knows no plan of tables.
 */
@NullMarked
package dev.kizuna.grouping.breakout;

import org.jspecify.annotations.NullMarked;
