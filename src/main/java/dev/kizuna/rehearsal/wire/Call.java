package dev.kizuna.rehearsal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One REST request as it arrived.
 *
 * @param template the matched route, such as {@code channels/{channel}/messages/{message}}
 * @param path the values of the template's variables, decoded
 * @param query the query's parameters, decoded; of a repeated one the last
 * @param body the JSON body, or of a multipart request its {@code payload_json}; a missing node where there is none
 * @param files the parts {@code files[n]} of a multipart request
 * @param authorized whether the request carried the bot's token
 */
public record Call(
        String method,
        String template,
        Map<String, String> path,
        Map<String, String> query,
        JsonNode body,
        List<Upload> files,
        boolean authorized) {

    /** A path variable read as a snowflake; 0 where it is not a number, which names nothing. */
    public long id(String variable) {
        try {
            return Long.parseUnsignedLong(path.getOrDefault(variable, "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** One uploaded file; {@code index} is the n of its part {@code files[n]}. */
    public record Upload(int index, String filename, String contentType, byte[] bytes) {}
}
