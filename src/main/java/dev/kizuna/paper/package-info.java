/**
 * Sheets to print: what rooms know of a meeting, laid out on A4 and turned into a PDF with the fonts of the jar. It knows
 * no room and no Discord, asks nothing and keeps nothing; who may have a sheet, and who stands on it, is decided by the
 * rooms.
 *
 * <p>It is a part of the edge, as {@code discord} is: only the rooms' Discord sides hand it what to print.
 */
@NullMarked
package dev.kizuna.paper;

import org.jspecify.annotations.NullMarked;
