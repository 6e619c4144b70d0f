/**
 * Who comes to a meeting: answers, seats, the waitlist and its promotions, each press one write. It decides nothing about
 * the meeting itself, and it neither draws nor sends anything.
 */
@NullMarked
package dev.kizuna.rsvp;

import org.jspecify.annotations.NullMarked;
