/**
 * The door on Discord: the coordinators' panel, the word and picture for the wall, a member's own check-in, the figures.
 * It decides nothing and keeps nothing; what a button carries is where its panel was, never who is here.
 */
@NullMarked
package dev.kizuna.attendance.discord;

import org.jspecify.annotations.NullMarked;
