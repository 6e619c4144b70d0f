/**
 * The user side: what one person sees and does, as tests and the page steer it. It decides nothing that Discord's
 * server decides; that is the world's.
 */
@NullMarked
package dev.kizuna.rehearsal.person;

import org.jspecify.annotations.NullMarked;
