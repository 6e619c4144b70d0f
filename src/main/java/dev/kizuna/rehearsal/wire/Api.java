package dev.kizuna.rehearsal.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything below {@code /api/}: route, authority, rate limits, the endpoint, its errors, the log. */
final class Api implements HttpHandler {
    private static final Logger LOGGER = LoggerFactory.getLogger(Api.class);

    private final BotToken token;
    private final Clock clock;
    private final WireLog log;
    private final RequestInterference interference;
    private final RateLimits limits;
    private final Shortcomings shortcomings;
    private final RouteTree routes = new RouteTree();

    Api(BotToken token, Clock clock, WireLog log, RequestInterference interference, Shortcomings shortcomings) {
        this.token = token;
        this.clock = clock;
        this.log = log;
        this.interference = interference;
        this.limits = new RateLimits(clock);
        this.shortcomings = shortcomings;
    }

    RouteTree routes() {
        return routes;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            Instant from = clock.instant();
            byte[] bytes = http.getRequestBody().readAllBytes();
            Handled handled = handle(http, bytes);
            Answer answer = handled.answer();
            log.add(new Exchange(
                    from,
                    http.getRequestMethod(),
                    handled.template(),
                    http.getRequestURI().toString(),
                    token.mask(handled.body().text()),
                    reason(http),
                    handled.body().files().stream().map(Call.Upload::filename).toList(),
                    answer.status(),
                    token.mask(answer.text()),
                    answer.ending(),
                    Duration.between(from, clock.instant())));
            Transmission.send(http, answer);
        }
    }

    private record Handled(String template, RequestBody body, Answer answer) {}

    private Handled handle(HttpExchange http, byte[] bytes) {
        RequestBody body = RequestBody.NONE;
        String template = "";
        try {
            String method = http.getRequestMethod();
            Target target = Target.of(http.getRequestURI());
            RouteTree.Match match = routes.find(method, target.segments());
            if (match == null) {
                shortcomings.unimplemented(method + " " + target.path());
                throw new ApiError(404, 0, "404: Not Found");
            }
            template = match.route().template();
            boolean authorized = authorized(http, template);
            body = RequestBody.read(header(http, "Content-Type"), bytes);
            Call call = new Call(method, template, match.path(), target.query(), body.json(), body.files(), authorized);
            Endpoint endpoint = match.route().endpoint();
            Answer answer = interference.around(call, () -> limited(call, target, endpoint));
            return new Handled(template, body, answer);
        } catch (ApiError e) {
            return new Handled(template, body, Answer.of(e));
        }
    }

    private Answer limited(Call call, Target target, Endpoint endpoint) {
        RateLimits.Verdict verdict = limits.take(call.method(), call.template(), target.path());
        return RateLimitHeaders.on(
                verdict.exceeded() ? RateLimitHeaders.refusal(verdict) : run(call, endpoint), verdict);
    }

    private Answer run(Call call, Endpoint endpoint) {
        try {
            return Answer.of(endpoint.answer(call));
        } catch (ApiError e) {
            return Answer.of(e);
        } catch (RuntimeException e) {
            LOGGER.error("{} {} failed", call.method(), call.template(), e);
            shortcomings.failed(e);
            return Answer.of(new ApiError(500, 0, "500: Internal Server Error"));
        }
    }

    /** @throws ApiError 401 for a wrong token, and for none where the path itself carries no secret */
    private boolean authorized(HttpExchange http, String template) {
        String header = header(http, "Authorization");
        if (BotToken.looksReal(header)) {
            LOGGER.error("A token that looks real was sent to the rehearsal and refused; use the rehearsal's own");
        }
        boolean signed = token.signs(header);
        boolean open = List.of("interactions/", "webhooks/").stream().anyMatch(template::startsWith)
                || template.equals("gateway");
        if (!signed && !(open && header.isEmpty())) {
            throw new ApiError(401, 0, "401: Unauthorized");
        }
        return signed;
    }

    private static String reason(HttpExchange http) {
        String encoded = header(http, "X-Audit-Log-Reason");
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }

    private static String header(HttpExchange http, String name) {
        return Objects.requireNonNullElse(http.getRequestHeaders().getFirst(name), "");
    }
}
