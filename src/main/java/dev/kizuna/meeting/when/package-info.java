/**
 * Reads times as people type them, in Japanese and in English, and says why where it cannot. It knows nothing of
 * meetings and words no answer.
 */
@NullMarked
package dev.kizuna.meeting.when;

import org.jspecify.annotations.NullMarked;
