/**
 * What the operator starts: the command line, and the one place where everything long-lived is made and joined. No rule
 * of a circle lives here.
 */
@NullMarked
package dev.kizuna;

import org.jspecify.annotations.NullMarked;
