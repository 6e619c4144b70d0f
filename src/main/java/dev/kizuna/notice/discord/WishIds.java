package dev.kizuna.notice.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.notice.Claim;
import dev.kizuna.notice.Said;
import dev.kizuna.notice.Wish;

/** What this room's buttons carry. */
final class WishIds {
    /** Stands under every notice: the way to another way of being told, and what a message said in doubt is known by. */
    static final IdFormat<Mark> MARK = IdFormat.of("notice.mark", Mark.class);

    static final IdFormat<Choice> CHOICE = IdFormat.of("notice.wish", Choice.class);
    static final IdFormat<Of> ASK = IdFormat.of("notice.ask", Of.class);

    private WishIds() {}

    record Mark(CircleId circle, long batch, int issue) {
        static String of(Claim claim) {
            return MARK.write(new Mark(claim.notice().circle(), claim.batch(), claim.issue()));
        }

        static String of(Said said) {
            return MARK.write(new Mark(said.notice().circle(), said.batch(), said.issue()));
        }
    }

    record Choice(CircleId circle, Wish wish) {}

    record Of(CircleId circle) {}
}
