package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;

/** What a channel allows or denies one role or member beyond their roles. */
record Overwrite(long target, boolean ofMember, long allow, long deny) {

    ObjectNode json() {
        return Json.object()
                .put("id", Json.id(target))
                .put("type", ofMember ? 1 : 0)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }
}
