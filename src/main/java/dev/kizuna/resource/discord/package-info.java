/**
 * The tables' work on Discord: the deck and its dealing for coordinators, the case, and the form in which a table's people
 * write their story. It decides nothing; what was typed and not kept yet it holds in memory only, never on disk.
 */
@NullMarked
package dev.kizuna.resource.discord;

import org.jspecify.annotations.NullMarked;
