package dev.kizuna.member;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.util.Locale;

/** Two circles that are set up, and what tests about their people say often. */
final class InACircle {
    static final CircleId CIRCLE = new CircleId(11);
    static final CircleId OTHER = new CircleId(12);

    private InACircle() {}

    static void setUp(Transactions transactions) {
        Circles circles = new Circles(transactions, Clock.systemUTC());
        circles.setUp(CircleSettings.initial(CIRCLE, new ChannelId(21)), settings -> settings);
        circles.setUp(CircleSettings.initial(OTHER, new ChannelId(22)), settings -> settings);
    }

    static Profile named(String name) {
        return new Profile(name, "", "", "", "");
    }

    static Person pressed(Transactions transactions, Members members, CircleId circle, long user, String name) {
        return pressed(transactions, members, circle, new Presence(new UserId(user), name, Locale.JAPANESE));
    }

    static Person pressed(Transactions transactions, Members members, CircleId circle, Presence now) {
        return transactions.write(work -> members.known(work, circle, now).orElseThrow());
    }
}
