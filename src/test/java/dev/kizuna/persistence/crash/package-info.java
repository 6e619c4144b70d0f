/**
 * Kills and power cuts under a stream of writes, for any room's use case. What was acknowledged to the caller is the
 * truth here, never what the database says of itself.
 */
@NullMarked
package dev.kizuna.persistence.crash;

import org.jspecify.annotations.NullMarked;
