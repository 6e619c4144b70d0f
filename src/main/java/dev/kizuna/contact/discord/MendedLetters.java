package dev.kizuna.contact.discord;

import dev.kizuna.contact.CardWatcher;
import dev.kizuna.contact.ContactNotice;
import dev.kizuna.contact.Exchanges;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.discord.Redraws;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Mending;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Keeps direct messages true when somebody changes their card: their own exchange after a meeting says what is raised, and
 * what those at their table read on the next morning, which items are open.
 */
public final class MendedLetters implements CardWatcher {
    private static final String EXCHANGE = ContactNotice.EXCHANGE.kind();
    private static final String TOMORROW = FollowupNotice.TOMORROW.kind();

    private final Exchanges exchanges;
    private final Mending mending;
    private final Redraws<Owner> redraws;

    public MendedLetters(Exchanges exchanges, Mending mending, ScheduledExecutorService worker) {
        this.exchanges = exchanges;
        this.mending = mending;
        this.redraws = new Redraws<>(worker, this::mend);
    }

    @Override
    public void changed(CircleId circle, MemberId owner, Set<Item> narrowed) {
        redraws.mark(new Owner(circle, owner));
    }

    private void mend(Owner owner) {
        Map<MeetingId, Set<MemberId>> tables = exchanges.tables(owner.circle(), owner.member());
        if (!tables.isEmpty()) {
            mending.mend(owner.circle(), List.of(EXCHANGE, TOMORROW), notice -> concerns(notice, owner, tables));
        }
    }

    private static boolean concerns(Notice notice, Owner owner, Map<MeetingId, Set<MemberId>> tables) {
        return notice.kind().equals(EXCHANGE)
                ? notice.receiver().equals(owner.member())
                : tables.getOrDefault(notice.meeting(), Set.of()).contains(notice.receiver());
    }

    private record Owner(CircleId circle, MemberId member) {
        /** As it stands in the log: without whose it is. */
        @Override
        public String toString() {
            return "a card in direct messages";
        }
    }
}
