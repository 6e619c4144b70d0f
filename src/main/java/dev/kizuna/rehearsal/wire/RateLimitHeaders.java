package dev.kizuna.rehearsal.wire;

import java.math.BigDecimal;

/** A rate limit's verdict as Discord tells it: headers on every answer, and the body of a 429. */
final class RateLimitHeaders {
    private RateLimitHeaders() {}

    static Answer on(Answer answer, RateLimits.Verdict verdict) {
        if (verdict.global()) {
            return answer;
        }
        return answer.header("X-RateLimit-Limit", String.valueOf(verdict.limit()))
                .header("X-RateLimit-Remaining", String.valueOf(Math.max(0, verdict.remaining())))
                .header("X-RateLimit-Reset", seconds(verdict.endMillis()))
                .header("X-RateLimit-Reset-After", seconds(verdict.waitMillis()))
                .header("X-RateLimit-Bucket", verdict.bucket());
    }

    static Answer refusal(RateLimits.Verdict verdict) {
        return Answer.tooMany(verdict.global() ? "global" : "user", verdict.waitMillis());
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }
}
