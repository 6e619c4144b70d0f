/**
 * The invitation on Discord: its card, thread, event, the answer buttons and commands, what coordinators see of the
 * answers. It decides nothing about seats; it shows what the room says.
 */
@NullMarked
package dev.kizuna.rsvp.discord;

import org.jspecify.annotations.NullMarked;
