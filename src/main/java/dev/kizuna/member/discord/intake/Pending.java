package dev.kizuna.member.discord.intake;

import dev.kizuna.discord.Caller;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.intake.Intake;
import dev.kizuna.member.intake.IntakeRefusal;
import dev.kizuna.spreadsheet.Spreadsheets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Lists that were shown and wait for a yes: in memory alone, since nobody has said yes to keeping them. A person has one
 * at most, and the oldest make room for new ones.
 */
final class Pending {
    /** Of all lists together: one of the largest, and several as they are. */
    private static final int MOST_LINES = Spreadsheets.MOST_LINES + 5_000;

    private final Deque<Kept> kept = new ArrayDeque<>();

    /** @return the key under which it is found again */
    synchronized long keep(Caller caller, Intake intake) {
        CircleId circle = caller.inCircle();
        kept.removeIf(each -> each.circle.equals(circle) && each.user.equals(caller.user()));
        kept.addLast(new Kept(caller.interaction(), circle, caller.user(), intake));
        while (kept.stream().mapToInt(each -> each.intake.entries().size()).sum() > MOST_LINES) {
            kept.removeFirst();
        }
        return caller.interaction();
    }

    /** @throws Refusal {@link IntakeRefusal#FORGOTTEN} also of another's list */
    synchronized Intake find(Caller caller, long key) {
        return look(caller, key).orElseThrow(() -> new Refusal(IntakeRefusal.FORGOTTEN)).intake;
    }

    /** As {@link #find}; from now on it is found no more, so that two presses take it once. */
    synchronized Intake remove(Caller caller, long key) {
        Kept found = look(caller, key).orElseThrow(() -> new Refusal(IntakeRefusal.FORGOTTEN));
        kept.remove(found);
        return found.intake;
    }

    private Optional<Kept> look(Caller caller, long key) {
        CircleId circle = caller.inCircle();
        return kept.stream()
                .filter(each -> each.key == key && each.circle.equals(circle) && each.user.equals(caller.user()))
                .findFirst();
    }

    private record Kept(long key, CircleId circle, UserId user, Intake intake) {}
}
