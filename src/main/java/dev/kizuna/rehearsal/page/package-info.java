/**
 * The rehearsal's page in the browser: what one person of the small Discord sees, and what they do with the bot. It
 * keeps no state of its own and knows nothing of what the bot is for.
 */
@NullMarked
package dev.kizuna.rehearsal.page;

import org.jspecify.annotations.NullMarked;
