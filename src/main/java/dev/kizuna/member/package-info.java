/**
 * The people a circle knows, with or without a Discord account, and where they work. It holds neither what they answer
 * nor how they can be reached.
 */
@NullMarked
package dev.kizuna.member;

import org.jspecify.annotations.NullMarked;
