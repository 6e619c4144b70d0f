/**
 * The seating of people at tables, as a problem of numbers: wishes with prices in, a plan out, with a bound that proves how
 * good it is at least. It knows nothing of circles, members or meetings, and it needs no library.
 *
 * <p>Nearly all wishes are about pairs: who has met before, who works at the same place, who is to be kept apart. Their prices
 * add up in one symmetric matrix, and what is left is the Maximally Diverse Grouping Problem, with a few rules beside it. The
 * search is annealing, made of these parts:
 *
 * <ul>
 *   <li>{@code Units}: parties who stay together become one; sizes that cannot be had are stretched.
 *   <li>{@code Start}: the plan as it stands, or everyone where it costs least.
 *   <li>{@code Seating}: for every table and unit the sum of the unit's prices there (as in Lai and Hao, European Journal of
 *       Operational Research 254, 2016), so that a swap is judged by a few look-ups.
 *   <li>{@code Rows} and {@code Partners}: one unit against whole tables at a time, most of which are passed over by a bound on
 *       what any swap with them could gain (the idea is of Schulz, Annals of Operations Research, 2024, doi
 *       10.1007/s10479-024-06217-9; the bound is another).
 *   <li>{@code Schedule}: the range of temperatures is measured and not set, by the share of rows accepted uphill.
 *   <li>{@code Design}: transversal designs over finite fields, for rounds in which no two meet twice.
 *   <li>{@code Series}, {@code Trace}, {@code Net} and {@code Fit}: the same over the meetings of a circle, of which each may be
 *       missed by some: what has been is laid over such a design, and today's plan follows it where that costs nothing.
 *   <li>{@code SpreadBound}: what no plan can avoid; the search ends as soon as it is reached, which in large meetings takes
 *       milliseconds.
 *   <li>{@code TableBound}: the same for meetings in which nearly all have met, by weighing all tables that could be.
 * </ul>
 *
 * <p>A run is decided by the problem, the seed and the number of steps. Time only ends it early.
 */
@NullMarked
package dev.kizuna.grouping.solver;

import org.jspecify.annotations.NullMarked;
