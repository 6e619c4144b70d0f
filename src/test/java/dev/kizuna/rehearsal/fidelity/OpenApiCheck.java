package dev.kizuna.rehearsal.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.rehearsal.wire.Exchange;
import dev.kizuna.rehearsal.wire.WireLog;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks what a bot has sent against Discord's own description. Call {@link #assertAll} at the end of every end-to-end
 * test. Where the description is not at hand it says so and checks the rest.
 */
public final class OpenApiCheck {
    private static final Logger LOGGER = LoggerFactory.getLogger(OpenApiCheck.class);
    private static final Path FILE = Path.of("../shared/discord-api/openapi.json");
    private static final String ROOT = "/api/v10";
    private static final String MALFORMED = "\"code\":50035";

    private OpenApiCheck() {}

    private static final class Description {
        static final Optional<OpenApi> READ =
                Files.isReadable(FILE) ? Optional.of(OpenApi.read(FILE)) : Optional.empty();
    }

    /** Fails unless every request in the log is as Discord describes it and none was refused as malformed (50035). */
    public static void assertAll(WireLog log) {
        assertThat(log.forgotten())
                .as("entries that the log no longer has and that were not checked")
                .isZero();
        List<String> wrong = new ArrayList<>();
        for (Exchange exchange : log.exchanges()) {
            violations(exchange).forEach(v -> wrong.add(exchange.method() + " " + exchange.path() + " " + v));
        }
        assertThat(wrong).as("requests against Discord's description").isEmpty();
    }

    static boolean describes() {
        return description().isPresent();
    }

    static List<String> violations(Exchange exchange) {
        List<String> wrong = new ArrayList<>();
        if (exchange.response().contains(MALFORMED)) {
            wrong.add("was refused: " + exchange.response() + " for " + exchange.request());
        }
        description()
                .ifPresent(openApi ->
                        wrong.addAll(openApi.violations(exchange.method(), path(exchange), exchange.request())));
        return wrong;
    }

    private static Optional<OpenApi> description() {
        if (Description.READ.isEmpty()) {
            LOGGER.warn("{} is not there: request bodies are not checked against it", FILE);
        }
        return Description.READ;
    }

    private static String path(Exchange exchange) {
        String path = exchange.path().substring(ROOT.length());
        int query = path.indexOf('?');
        return URLDecoder.decode(query < 0 ? path : path.substring(0, query), StandardCharsets.UTF_8);
    }
}
