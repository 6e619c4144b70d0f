/**
 * A small Discord on this machine: the API, the gateway, a page in the browser and a clock that can be moved. It knows
 * no room of the bot; to the bot it is just another address of Discord.
 */
@NullMarked
package dev.kizuna.rehearsal;

import org.jspecify.annotations.NullMarked;
