package dev.kizuna.rehearsal.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One gateway event on its way to every connected session that wants it.
 *
 * @param type Discord's name, such as {@code MESSAGE_CREATE}
 * @param guild the guild it happened in, 0 outside any; decides the shard
 * @param intents the intents of which a session needs at least one to receive it; 0 for everybody
 * @param data the payload {@code d}
 */
public record Dispatch(String type, long guild, int intents, ObjectNode data) {}
