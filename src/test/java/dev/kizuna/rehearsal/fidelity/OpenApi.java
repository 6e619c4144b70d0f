package dev.kizuna.rehearsal.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.kizuna.rehearsal.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Discord's OpenAPI description, read strictly: a property that it does not name is an error, so that a typing mistake
 * is one.
 */
final class OpenApi {
    private static final String IRI = "https://discord.com/api/openapi.json";
    private static final int SHOWN = 6;

    private final SchemaRegistry registry;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** @param body where the JSON body's schema stands; empty where the operation takes none */
    private record Operation(String method, Pattern path, int variables, String template, boolean body) {}

    private OpenApi(ObjectNode description) {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            path.getValue().properties().forEach(operation -> add(path.getKey(), operation));
        }
        operations.sort(Comparator.comparingInt(Operation::variables));
        close(description);
        String text = Json.write(description);
        registry = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(IRI, text)));
    }

    static OpenApi read(Path file) {
        try {
            return new OpenApi((ObjectNode) Json.read(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a request; empty if nothing is.
     *
     * @param path below {@code /api/v10}, decoded, with a slash in front and without a query
     * @param body empty for none
     */
    List<String> violations(String method, String path, String body) {
        Optional<Operation> found = operations.stream()
                .filter(o -> o.method().equals(method) && o.path().matcher(path).matches())
                .findFirst();
        if (found.isEmpty()) {
            return List.of("no such operation");
        }
        Operation operation = found.get();
        if (body.isEmpty()) {
            return List.of();
        }
        if (!operation.body()) {
            return body.equals("{}") ? List.of() : List.of("takes no body: " + body);
        }
        String lenient = Json.write(Leniency.applied(Json.trusted(body)));
        List<Error> errors = schema(operation).validate(lenient, InputFormat.JSON);
        return Complaints.worth(errors).stream().limit(SHOWN).toList();
    }

    private Schema schema(Operation operation) {
        String pointer = "#/paths/" + operation.template().replace("~", "~0").replace("/", "~1") + "/"
                + operation.method().toLowerCase(Locale.ROOT) + "/requestBody/content/application~1json/schema";
        return schemas.computeIfAbsent(
                pointer,
                p -> registry.getSchema(
                        SchemaLocation.of(IRI + p.replace("{", "%7B").replace("}", "%7D"))));
    }

    private void add(String path, Map.Entry<String, JsonNode> operation) {
        String regex = path.replace("@", "\\@").replaceAll("\\{[^}]+}", "[^/]+");
        boolean body = operation
                .getValue()
                .at("/requestBody/content/application~1json")
                .isObject();
        operations.add(new Operation(
                operation.getKey().toUpperCase(Locale.ROOT),
                Pattern.compile(regex),
                path.length() - path.replace("{", "").length(),
                path,
                body));
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").asText().equals("object")
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApi::close);
    }
}
