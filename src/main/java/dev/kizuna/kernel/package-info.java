/**
 * The few words that every room shares: ids, a page of results, and the way a rule says no. It holds no rules itself
 * and nothing that only one room needs.
 */
@NullMarked
package dev.kizuna.kernel;

import org.jspecify.annotations.NullMarked;
