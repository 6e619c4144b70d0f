/**
 * What the foundation is measured by: Kizuna as it ships against a bare bot of the same library in the same small
 * Discord, in the same run. It proves nothing about what is right; the other tests do.
 */
@NullMarked
package dev.kizuna.bench;

import org.jspecify.annotations.NullMarked;
