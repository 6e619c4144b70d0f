package dev.kizuna.grouping.breakout;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.UserId;

/**
 * Somebody in voice who belongs at a table.
 *
 * @param from the channel they were in before
 * @param settled whether they were moved, or left voice meanwhile
 */
public record Guest(UserId user, int table, ChannelId from, boolean settled) {}
