/**
 * The page as a person meets it, in a real browser, with a bot of a few lines behind it; and the browser that later
 * stories drive too. Nothing here knows the circle's own bot.
 */
@NullMarked
package dev.kizuna.rehearsal.page;

import org.jspecify.annotations.NullMarked;
