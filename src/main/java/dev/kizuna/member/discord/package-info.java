/**
 * People on Discord: their own profile, and the coordinators' list of everyone. It decides nothing about people; the
 * room above it does.
 */
@NullMarked
package dev.kizuna.member.discord;

import org.jspecify.annotations.NullMarked;
