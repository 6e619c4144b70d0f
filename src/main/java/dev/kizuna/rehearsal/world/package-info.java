/**
 * What exists in the small Discord, who may do what with it, and which event tells of it. It knows neither HTTP nor
 * WebSockets.
 */
@NullMarked
package dev.kizuna.rehearsal.world;

import org.jspecify.annotations.NullMarked;
