package dev.kizuna;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kizuna.rehearsal.wire.Exchange;
import dev.kizuna.rehearsal.wire.WireLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything that the bot asked Discord to show, and where typed text would ping, format or mislead: whatever the
 * surface, it passes here.
 */
final class SaidText {
    /** What {@link #TYPED} does where it is not guarded; the escapes are taken away first. */
    private static final Pattern ALIVE = Pattern.compile("@everyone|@here|<@&|\\*\\*b\\*\\*|__u__|~~s~~|`|\\|\\|s\\|\\|"
            + "|]\\(https://evil|(?m)^\\s*(?:# h|> q|- l$|1\\. n|-# s)");

    /** All of Discord's markdown and mentions, with room for one more mention before. */
    static final String TYPED =
            "@everyone @here **b** __u__ ~~s~~ `c` ||s|| [x](https://evil.example)\n# h\n> q\n- l\n1. n\n-# s\n```\nf\n```\n";

    /** Directions, zero-width characters, and what stands for half a character. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\x00\\u200B\\u200D\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFD]");

    /** The guard's own, and what makes one picture of several. */
    private static final Pattern RIGHTLY_HIDDEN = Pattern.compile("(?<=@)\\u200B|\\p{So}\\u200D(?=\\p{So})");

    private static final Pattern COPYABLE = Pattern.compile("^```\\n[^`]*\\n```$");
    private static final Pattern ESCAPED = Pattern.compile("\\\\[^\\p{Alnum}\\s]");
    private static final Set<String> SHOWN =
            Set.of("content", "label", "name", "description", "title", "placeholder", "location");

    private final List<String> breaches = new ArrayList<>();

    private SaidText() {}

    /** What is wrong with anything that was sent since the start, commands' own declarations aside. */
    static List<String> breaches(WireLog log) {
        SaidText said = new SaidText();
        for (Exchange exchange : log.exchanges()) {
            if (!exchange.request().isEmpty() && !exchange.template().startsWith("applications/")) {
                said.look(read(exchange.request()), exchange.method() + " " + exchange.template());
            }
        }
        return said.breaches;
    }

    /** The same of one body. */
    static List<String> breaches(String body) {
        SaidText said = new SaidText();
        said.look(read(body), "");
        return said.breaches;
    }

    private static JsonNode read(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    private void look(JsonNode node, String where) {
        if (node.path("components").isArray()
                && node.has("flags")
                && !node.path("allowed_mentions").isObject()) {
            breaches.add(where + " lets Discord decide whom to ping");
        }
        JsonNode allowed = node.path("allowed_mentions");
        for (String kind : List.of("parse", "users", "roles")) {
            if (!allowed.path(kind).isEmpty()) {
                breaches.add(where + " may ping " + allowed);
            }
        }
        node.fields().forEachRemaining(field -> {
            if (field.getValue().isTextual() && SHOWN.contains(field.getKey())) {
                text(field.getValue().asText(), field.getKey().equals("content"), where + " " + field.getKey() + ": ");
            }
            look(field.getValue(), where);
        });
        if (node.isArray()) {
            node.forEach(child -> look(child, where));
        }
    }

    private void text(String text, boolean markdown, String where) {
        if (HIDDEN.matcher(RIGHTLY_HIDDEN.matcher(text).replaceAll("")).find()) {
            breaches.add(where + "hides something: " + text);
        }
        if (markdown
                && !COPYABLE.matcher(text).matches()
                && ALIVE.matcher(ESCAPED.matcher(text).replaceAll("")).find()) {
            breaches.add(where + "is alive: " + text);
        }
    }
}
