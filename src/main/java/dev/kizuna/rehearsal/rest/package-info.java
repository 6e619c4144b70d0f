/**
 * The endpoints of Discord's REST API, one class a theme: each reads the call, checks rules and permissions, and lets
 * the world do the rest. They hold no state.
 */
@NullMarked
package dev.kizuna.rehearsal.rest;

import org.jspecify.annotations.NullMarked;
