/**
 * What people read, in Japanese and in English: texts by key, words for enum constants, dates in words. It knows
 * neither rooms nor Discord, and it does not make user-typed text harmless: the edge does.
 */
@NullMarked
package dev.kizuna.i18n;

import org.jspecify.annotations.NullMarked;
