/**
 * The edge's own words: what a room declares to be typed, pressed, chosen and filled in, who may do it, and what is
 * answered. It is not the connection to Discord: nothing here knows an event, a token or a request; see
 * {@code discord.jda}.
 */
@NullMarked
package dev.kizuna.discord;

import org.jspecify.annotations.NullMarked;
