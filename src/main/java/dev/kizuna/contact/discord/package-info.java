/**
 * Cards on Discord: one's own, what others let one see of theirs, and the exchange after a meeting. It decides nothing
 * about who sees what; the room above it does.
 */
@NullMarked
package dev.kizuna.contact.discord;

import org.jspecify.annotations.NullMarked;
