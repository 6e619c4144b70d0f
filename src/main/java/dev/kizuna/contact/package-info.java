/**
 * What people let others know of how to reach them and what to ask them: their cards, who sees which item of one, and the
 * exchange after a meeting. It does not say who sat with whom, keeps no secret itself and words nothing.
 */
@NullMarked
package dev.kizuna.contact;

import org.jspecify.annotations.NullMarked;
