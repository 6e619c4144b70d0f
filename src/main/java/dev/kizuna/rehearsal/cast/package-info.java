/**
 * The invented people of the rehearsal: who they are, where they work, who has an account. It fills nothing by itself;
 * the composition root gives the cast to the small Discord and to the application.
 */
@NullMarked
package dev.kizuna.rehearsal.cast;

import org.jspecify.annotations.NullMarked;
