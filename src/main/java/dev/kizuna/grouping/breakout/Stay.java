package dev.kizuna.grouping.breakout;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** That somebody who was in voice is to be moved to a table, or has been. */
@Entity
@Table(name = "room_stay")
@IdClass(Stay.Of.class)
class Stay {
    @Id
    private long meeting;

    @Id
    @Column(name = "user_id")
    private long user;

    @Column(name = "table_no")
    private int table;

    @Column(name = "came_from")
    private long from;

    private boolean settled;

    protected Stay() {}

    Stay(long meeting, Guest guest) {
        this.meeting = meeting;
        this.user = guest.user().value();
        this.from = guest.from().value();
        moveTo(guest.table());
    }

    /** Where they first came from stays. */
    void moveTo(int other) {
        table = other;
        settled = false;
    }

    void settle() {
        settled = true;
    }

    Guest view() {
        return new Guest(new UserId(user), table, new ChannelId(from), settled);
    }

    boolean isOf(UserId other) {
        return user == other.value();
    }

    /** Whose, at which meeting. */
    record Of(long meeting, long user) {}
}
