/**
 * Discord's gateway: sessions that receive the small Discord's events over a WebSocket, and may resume. It decides who
 * receives an event, never what an event says.
 */
@NullMarked
package dev.kizuna.rehearsal.gateway;

import org.jspecify.annotations.NullMarked;
