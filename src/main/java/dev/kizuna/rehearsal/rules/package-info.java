/**
 * Discord's limits on what a request may carry, written by hand from its documentation. They look at the request alone
 * and never at the world.
 */
@NullMarked
package dev.kizuna.rehearsal.rules;

import org.jspecify.annotations.NullMarked;
