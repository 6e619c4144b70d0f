package dev.kizuna.notice.discord;

import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.QuietHours;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.util.concurrent.Executor;

/** The room's Discord side, put together. */
public final class NoticeRoom {
    private final NoticeTexts wordings = new NoticeTexts();
    private final Notices notices;
    private final Edge edge;
    private final Delivery delivery;

    /**
     * @param postmen wait for Discord to take notices
     * @param pace notices that go out in a round at most
     * @param wall the machine's clock, to which claims keep
     */
    public NoticeRoom(
            Transactions transactions,
            Notices notices,
            QuietHours quiet,
            Edge edge,
            Executor postmen,
            int pace,
            Clock wall) {
        this.notices = notices;
        this.edge = edge;
        Outbox outbox = new Outbox(transactions, quiet, edge.clock(), wall, Post.LONGEST);
        delivery = new Delivery(notices, outbox, wordings, edge.messenger(), edge.texts(), postmen, pace);
    }

    /** Where each room says how it words what it owes. */
    public NoticeTexts wordings() {
        return wordings;
    }

    /** Words anew what was said before. */
    public Mending mending() {
        return new Mending(notices, wordings, edge.messenger(), edge.texts(), edge.clock());
    }

    public void register(Routes routes, Receivers receivers) {
        new WishCommands(notices, receivers, edge.texts()).register(routes);
    }

    /** One round of saying what is owed; returns when all of it has been said, or has not. */
    public void deliver() {
        delivery.run();
    }
}
