/**
 * How names are compared in a search, however they are written. It knows no member and searches nothing itself.
 */
@NullMarked
package dev.kizuna.member.reading;

import org.jspecify.annotations.NullMarked;
