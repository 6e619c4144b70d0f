/**
 * What the circle owes one person: a promotion, a change, each told once. It words nothing (the room that owes it does)
 * and knows nothing of how it travels.
 */
@NullMarked
package dev.kizuna.notice;

import org.jspecify.annotations.NullMarked;
