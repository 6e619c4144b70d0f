package dev.kizuna.reminder;

import dev.kizuna.kernel.MemberId;
import java.time.Instant;

/** Somebody gave up their seat when answers were closed; what tells one such notice from the next. */
public record Withdrawal(MemberId member, Instant at) {

    /** Of a notice of {@link ReminderNotice#WITHDRAWN}. */
    public static Withdrawal read(String occasion) {
        int slash = occasion.indexOf('/');
        return new Withdrawal(
                new MemberId(Long.parseLong(occasion.substring(0, slash))),
                Instant.ofEpochSecond(Long.parseLong(occasion.substring(slash + 1))));
    }

    String write() {
        return member.value() + "/" + at.getEpochSecond();
    }
}
