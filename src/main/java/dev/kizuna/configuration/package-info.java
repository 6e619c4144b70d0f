/**
 * What the operator decides: read once at start from {@code config/kizuna.properties} and {@code KIZUNA_…} environment
 * variables, refused as a whole when anything in it is unknown or not allowed. It holds nothing that a circle decides
 * for itself.
 */
@NullMarked
package dev.kizuna.configuration;

import org.jspecify.annotations.NullMarked;
