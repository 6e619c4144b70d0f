/**
 * The tables' rooms and their timer on Discord: what is typed and pressed, and the hands that make rooms, move people
 * and ring. What is to be done stands in the rows of {@code grouping.breakout} and {@code grouping.timer}.
 */
@NullMarked
package dev.kizuna.grouping.discord.breakout;

import org.jspecify.annotations.NullMarked;
