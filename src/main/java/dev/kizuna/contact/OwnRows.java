package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One person's card as it is kept, within a work. */
record OwnRows(Work work, CircleId circle, MemberId owner) {

    List<CardItem> all() {
        return cards().of(circle.value(), List.of(owner.value()));
    }

    Visibility visibility(Item item) {
        return work.find(CardItem.class, new CardItem.Of(owner.value(), item))
                .map(CardItem::visibility)
                .orElse(item.usual());
    }

    void change(Item item, Consumer<CardItem> change) {
        Optional<CardItem> present = work.find(CardItem.class, new CardItem.Of(owner.value(), item));
        CardItem row = present.orElseGet(() -> new CardItem(circle.value(), owner.value(), item));
        change.accept(row);
        if (present.isPresent()) {
            cards().update(row);
        } else {
            cards().insert(row);
        }
    }

    /** Nothing of the card is left, and who sees what is as it was in the beginning. */
    void withdraw(long change) {
        all().forEach(row -> {
            row.write(null, null, change);
            row.show(row.item().usual(), change);
            cards().update(row);
        });
        takeBack(List.of(Item.values()));
    }

    /** No table sees these by an exchange any more. */
    void takeBack(Collection<Item> items) {
        cards().deleteExchanges(cards().exchanges(circle.value(), List.of(owner.value())).stream()
                .filter(one -> items.contains(one.item()))
                .toList());
    }

    private CardRepository cards() {
        return work.repository(CardRepository_::new);
    }
}
