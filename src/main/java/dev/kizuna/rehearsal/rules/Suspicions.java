package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** What Discord lets pass and yet no careful client sends: fields that it does not know. Tests fail on any. */
public final class Suspicions {
    private final List<String> found = new CopyOnWriteArrayList<>();

    /** Notes every key of the body that the kind of object does not have, and goes into known parts. */
    public void look(String where, KnownFields.Kind kind, JsonNode body) {
        if (body.isArray()) {
            body.forEach(each -> look(where, kind, each));
            return;
        }
        Set<String> known = KnownFields.of(kind, body);
        body.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                found.add(where + ": unknown field " + key);
            }
        });
        KnownFields.parts(kind).forEach((key, part) -> {
            if (body.path(key).isContainerNode()) {
                look(where + "." + key, part, body.path(key));
            }
        });
    }

    public List<String> found() {
        return List.copyOf(found);
    }
}
