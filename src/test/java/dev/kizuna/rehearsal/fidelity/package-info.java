/**
 * Proofs that the small Discord and the bot keep to Discord's own description and to a stranger's client. It knows
 * nothing of what the bot is for.
 */
@NullMarked
package dev.kizuna.rehearsal.fidelity;

import org.jspecify.annotations.NullMarked;
