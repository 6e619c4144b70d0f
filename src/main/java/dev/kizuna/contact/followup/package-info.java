/**
 * つながり: what becomes of people who sat together, from the morning after to three months later, and the introductions
 * that are asked for. It reads cards as anybody does, keeps nothing that was said, and words nothing.
 */
@NullMarked
package dev.kizuna.contact.followup;

import org.jspecify.annotations.NullMarked;
