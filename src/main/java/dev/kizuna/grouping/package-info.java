/**
 * Who sits at which table: wishes, the plan and its changes, what was published, and afterwards who sat with whom. The
 * search itself is in {@code solver}, what is wished in {@code wish}; nothing here is drawn or sent.
 */
@NullMarked
package dev.kizuna.grouping;

import org.jspecify.annotations.NullMarked;
