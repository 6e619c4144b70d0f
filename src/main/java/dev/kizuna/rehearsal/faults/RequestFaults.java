package dev.kizuna.rehearsal.faults;

import dev.kizuna.rehearsal.wire.Answer;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.RequestInterference;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What can happen to a request. Unless a name says "after", the request has no effect. */
public final class RequestFaults {
    private static final String HTML = "text/html; charset=UTF-8";

    private RequestFaults() {}

    /**
     * 429 with all its headers.
     *
     * @param scope user, global or shared
     * @param wait what {@code retry_after} says
     */
    public static RequestInterference rateLimited(String scope, Duration wait) {
        return (call, proceed) -> Answer.tooMany(scope, wait.toMillis());
    }

    /** The ban of an address: a 429 that comes from Cloudflare, without {@code via} and without JSON. */
    public static RequestInterference banned(Duration wait) {
        return (call, proceed) -> Answer.of(429, HTML, "<html><title>Access denied | error code: 1015</title></html>")
                .header("Via", null)
                .header("Server", "cloudflare")
                .header("Retry-After", String.valueOf(wait.toSeconds()));
    }

    /** 500 from the API itself. */
    public static RequestInterference internalError() {
        return refused(500, 0, "500: Internal Server Error");
    }

    /** A page of the proxy instead of an answer: 502, 503, 504, 520. */
    public static RequestInterference proxyError(int status) {
        return (call, proceed) -> Answer.of(status, HTML, "<html><title>" + status + "</title></html>");
    }

    public static RequestInterference unauthorized() {
        return refused(401, 0, "401: Unauthorized");
    }

    public static RequestInterference unknownMessage() {
        return refused(404, 10008, "Unknown Message");
    }

    public static RequestInterference missingPermissions() {
        return refused(403, 50013, "Missing Permissions");
    }

    /** The person has closed their direct messages. */
    public static RequestInterference closedToMessages() {
        return refused(403, 50007, "Cannot send messages to this user");
    }

    public static RequestInterference noMutualGuild() {
        return refused(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
    }

    /** The interaction is over: answered too late. */
    public static RequestInterference unknownInteraction() {
        return refused(404, 10062, "Unknown interaction");
    }

    public static RequestInterference refused(int status, int code, String message) {
        return (call, proceed) -> Answer.of(new ApiError(status, code, message));
    }

    /** Waits, then applies and answers: the client may have given up before anything happened. */
    public static RequestInterference slowBefore(Duration wait) {
        return (call, proceed) -> {
            pause(wait);
            return proceed.get();
        };
    }

    /** Applies, waits, then answers: the client may have given up although everything happened. */
    public static RequestInterference slowAfter(Duration wait) {
        return (call, proceed) -> {
            Answer answer = proceed.get();
            pause(wait);
            return answer;
        };
    }

    /** The connection breaks before anything happened. */
    public static RequestInterference cutBefore() {
        return (call, proceed) -> Answer.of(500, "", "").ending(Answer.Ending.CUT);
    }

    /** The connection breaks after it happened and before the answer. */
    public static RequestInterference cutAfter() {
        return (call, proceed) -> proceed.get().ending(Answer.Ending.CUT);
    }

    /** It happened, but half of the answer is missing. */
    public static RequestInterference truncatedAfter() {
        return (call, proceed) -> proceed.get().ending(Answer.Ending.TRUNCATED);
    }

    /** It happened, but the answer is 200 with a page instead of JSON. */
    public static RequestInterference garbageAfter() {
        return (call, proceed) -> {
            var unused = proceed.get();
            return Answer.of(200, HTML, "<!DOCTYPE html><html><body>Hello</body></html>");
        };
    }

    private static void pause(Duration wait) {
        try {
            boolean never = new CountDownLatch(1).await(wait.toMillis(), TimeUnit.MILLISECONDS);
            assert !never;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
