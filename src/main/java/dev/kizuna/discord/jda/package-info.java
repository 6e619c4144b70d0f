/**
 * The connection to Discord: the only home of JDA's events, entities and requests. It decides nothing about circles; it
 * carries what was typed and pressed to the {@link dev.kizuna.discord.Routes} and brings the answers back in time.
 */
@NullMarked
package dev.kizuna.discord.jda;

import org.jspecify.annotations.NullMarked;
