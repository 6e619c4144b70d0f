package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A form (modal) that is open before a person.
 *
 * @param interaction the interaction whose answer it is
 * @param fields each the inner component with {@code custom_id} and {@code type}, its {@code label} and
 *     {@code description} taken from the label around it; texts between them are not fields
 * @param json the whole modal as the bot sent it
 */
public record Form(long interaction, String customId, String title, List<ObjectNode> fields, ObjectNode json) {}
