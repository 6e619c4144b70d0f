/**
 * {@code /privacy}: what people ask about what is held of them, on Discord. It words and shows; what is true is decided
 * by the rooms.
 */
@NullMarked
package dev.kizuna.privacy.discord;

import org.jspecify.annotations.NullMarked;
