/**
 * Values that only the house can read: sealed with a key that is kept outside the database, bound to the row they stand
 * in, opened again at the moment of looking. It decides nothing about who may look, and nothing of Tink is loaded before
 * the first value is sealed or opened.
 */
@NullMarked
package dev.kizuna.sealing;

import org.jspecify.annotations.NullMarked;
