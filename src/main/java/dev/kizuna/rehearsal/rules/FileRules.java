package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import java.util.List;

/** Files of a message: 10 of them, 10 MiB each, 25 MiB together. */
final class FileRules {
    private static final int MOST = 10;
    private static final long MIB = 1L << 20;
    private static final int DESCRIPTION = 1024;

    private FileRules() {}

    /** @throws ApiError 40005 where they are too large */
    static void check(FormErrors errors, JsonNode body, List<Call.Upload> files) {
        long total = files.stream().mapToLong(file -> file.bytes().length).sum();
        boolean single = files.stream().anyMatch(file -> file.bytes().length > 10 * MIB);
        if (single || total > 25 * MIB) {
            throw new ApiError(413, 40005, "Request entity too large");
        }
        if (files.size() > MOST) {
            errors.add("attachments", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        }
        JsonNode attachments = body.path("attachments");
        for (int i = 0; i < attachments.size(); i++) {
            errors.text(attachments.path(i), "attachments." + i, "description", 0, DESCRIPTION);
        }
    }
}
