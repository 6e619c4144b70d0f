/**
 * The seating of people at tables, as a problem of numbers: wishes with prices in, a plan out, with a bound that proves how
 * good it is. It knows nothing of circles, members or meetings, and it needs no library.
 */
@NullMarked
package dev.kizuna.grouping.solver;

import org.jspecify.annotations.NullMarked;
