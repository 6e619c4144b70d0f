package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.wire.Call;
import java.util.List;
import java.util.Set;

/** First answers to interactions: which kind suits which interaction, and what each may carry. */
public final class CallbackRules {
    public static final int MESSAGE = 4;
    public static final int DEFERRED_MESSAGE = 5;
    public static final int DEFERRED_UPDATE = 6;
    public static final int UPDATE = 7;
    public static final int CHOICES = 8;
    public static final int FORM = 9;

    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int AUTOCOMPLETE = 4;

    private CallbackRules() {}

    /**
     * @param interaction the interaction's type
     * @param onMessage whether it came from a message's component, maybe through a form
     * @param v2 whether that message has the V2 flag
     */
    public static void check(
            FormErrors errors, int interaction, boolean onMessage, boolean v2, JsonNode body, List<Call.Upload> files) {
        int type = body.path("type").asInt();
        Set<Integer> suited = suited(interaction, onMessage);
        if (!suited.contains(type)) {
            errors.choices("type", suited.toString());
            errors.refuse();
        }
        FormErrors data = new FormErrors();
        JsonNode content = body.path("data");
        switch (type) {
            case MESSAGE -> MessageRules.checkNew(data, content, files);
            case UPDATE -> MessageRules.checkEdit(data, content, files, v2);
            case CHOICES -> OptionRules.suggestions(data, content.path("choices"));
            case FORM -> ModalRules.check(data, content);
            default -> {}
        }
        errors.nest("data", data);
    }

    private static Set<Integer> suited(int interaction, boolean onMessage) {
        return switch (interaction) {
            case COMMAND -> Set.of(MESSAGE, DEFERRED_MESSAGE, FORM);
            case COMPONENT -> Set.of(MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, FORM);
            case AUTOCOMPLETE -> Set.of(CHOICES);
            default ->
                onMessage
                        ? Set.of(MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE)
                        : Set.of(MESSAGE, DEFERRED_MESSAGE);
        };
    }
}
