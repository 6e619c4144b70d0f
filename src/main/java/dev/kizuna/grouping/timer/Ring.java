package dev.kizuna.grouping.timer;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a bell is to be heard in one place. */
@Entity
@Table(name = "ring")
@IdClass(Ring.Of.class)
class Ring {
    @Id
    private long meeting;

    @Id
    @Enumerated(EnumType.STRING)
    private BellKind kind = BellKind.OVER;

    @Id
    private int number;

    @Id
    @Column(name = "channel_id")
    private long channel;

    @Column(name = "due_at")
    private Instant due = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private RingState state = RingState.DUE;

    protected Ring() {}

    Ring(long meeting, BellKind kind, int number, long channel, Instant due) {
        this.meeting = meeting;
        this.kind = kind;
        this.number = number;
        this.channel = channel;
        this.due = due;
    }

    void become(RingState next) {
        state = next;
    }

    Chime view() {
        return new Chime(new MeetingId(meeting), kind, number, new ChannelId(channel), due, state == RingState.TRYING);
    }

    /** Of which bell, in which channel. */
    record Of(long meeting, BellKind kind, int number, long channel) {}
}
