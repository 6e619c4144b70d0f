/**
 * Discord's ways with JSON: ids as text, times in ISO form, trees of components. It knows no limits and no state.
 */
@NullMarked
package dev.kizuna.rehearsal.json;

import org.jspecify.annotations.NullMarked;
