package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that changed, as the user side hears of it.
 *
 * @param type Discord's event name ({@code MESSAGE_CREATE}, {@code MESSAGE_UPDATE}, {@code THREAD_CREATE}, ...), or
 *     {@code FORM_OPENED}, {@code INTERACTION_ANSWERED}, {@code INTERACTION_FAILED}, {@code PERSON_UPDATE}
 * @param guild the server, 0 outside any
 * @param channel the channel or thread, 0 where there is none
 * @param reader the one person who may see it (an ephemeral message, a form, a DM), 0 for all who see the channel
 * @param data the same payload that the gateway would carry
 */
public record Happening(String type, long guild, long channel, long reader, ObjectNode data) {}
