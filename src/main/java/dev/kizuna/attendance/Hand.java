package dev.kizuna.attendance;

import dev.kizuna.kernel.UserId;

/**
 * Whose word an arrival is.
 *
 * @param by the account that pressed or typed: a coordinator's, or the person's own
 * @param interaction of two words on one person the later has the greater number
 */
public record Hand(UserId by, Way way, long interaction) {}
