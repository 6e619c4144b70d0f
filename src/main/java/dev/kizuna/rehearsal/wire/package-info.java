/**
 * How the small Discord is reached: HTTP requests in, answers and errors out, events to the gateway. It knows nothing
 * of guilds, messages or commands.
 */
@NullMarked
package dev.kizuna.rehearsal.wire;

import org.jspecify.annotations.NullMarked;
