package dev.kizuna.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How one member wants to be told, once they have said so. */
@Entity
@Table(name = "notice_wish")
class ReceiverWish {
    @Id
    private long member;

    @Enumerated(EnumType.STRING)
    private Wish wish = Wish.PRIVATE;

    protected ReceiverWish() {}

    ReceiverWish(long member, Wish wish) {
        this.member = member;
        this.wish = wish;
    }

    long member() {
        return member;
    }

    Wish wish() {
        return wish;
    }
}
