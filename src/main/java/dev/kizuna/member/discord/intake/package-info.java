/**
 * Files of people on Discord: lists taken in, the list handed out, and those on it who may be one person. It shows what
 * the room beneath has understood and decides nothing.
 */
@NullMarked
package dev.kizuna.member.discord.intake;

import org.jspecify.annotations.NullMarked;
