/**
 * Everything that can go wrong between a bot and Discord, on demand and repeatably: requests and gateway lines are
 * spoiled on the way. It changes nothing in the world itself; a guild's outage is the gateway's own.
 */
@NullMarked
package dev.kizuna.rehearsal.faults;

import org.jspecify.annotations.NullMarked;
