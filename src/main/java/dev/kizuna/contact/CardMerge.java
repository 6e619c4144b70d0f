package dev.kizuna.contact;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.MemberMerge;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.SealRefusal;
import dev.kizuna.sealing.Seals;
import java.util.List;
import java.util.Optional;

/**
 * When two members turn out to be one person, what stands on either card, or is noted about either, becomes theirs; where
 * both have something, that of the person who stays counts.
 */
public final class CardMerge implements MemberMerge {
    private final Changes changes;
    private final Sealing sealing;
    private final Notes notes;

    public CardMerge(Circles circles, Seals seals) {
        changes = new Changes(circles);
        sealing = new Sealing(seals);
        notes = new Notes(seals);
    }

    @Override
    public void moved(Work work, CircleId circle, MemberId from, MemberId into) {
        CardRepository cards = work.repository(CardRepository_::new);
        List<CardItem> rows = cards.of(circle.value(), List.of(from.value()));
        cards.delete(rows);
        long change = changes.next(work, circle);
        for (CardItem row : rows) {
            Optional<CardItem> own = work.find(CardItem.class, new CardItem.Of(into.value(), row.item()));
            if (row.sealed() != null && own.map(CardItem::sealed).isEmpty()) {
                own.ifPresent(blank -> cards.delete(List.of(blank)));
                cards.insert(moved(row, into, change));
            }
        }
        notes.move(work, circle, from, into);
        List<Exchange> raised = cards.exchanges(circle.value(), List.of(from.value()));
        cards.deleteExchanges(raised);
        raised.forEach(one -> cards.save(one.of(into.value())));
    }

    private CardItem moved(CardItem row, MemberId into, long change) {
        // Without the key nothing is lost: the two stay two until it is found.
        String text = sealing.text(row).orElseThrow(() -> new Refusal(SealRefusal.NO_KEY));
        CardItem moved = new CardItem(row.circle(), into.value(), row.item());
        moved.show(row.visibility(), change);
        sealing.write(moved, text, change);
        return moved;
    }
}
