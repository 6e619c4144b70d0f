package dev.kizuna.grouping.breakout;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a meeting has rooms, and what is being done about them. */
@Entity
@Table(name = "breakout")
class BreakoutRow {
    @Id
    private long meeting;

    @Column(name = "circle_id")
    private long circle;

    @Enumerated(EnumType.STRING)
    private RoomKind kind = RoomKind.THREAD;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.OPENING;

    @Column(name = "round_no")
    private int round;

    private long home;

    @Column(name = "opened_at")
    private Instant opened = Instant.EPOCH;

    protected BreakoutRow() {}

    BreakoutRow(CircleId circle, MeetingId meeting, RoomKind kind, ChannelId home, Instant opened) {
        this.circle = circle.value();
        this.meeting = meeting.value();
        this.kind = kind;
        this.home = home.value();
        this.opened = opened;
    }

    /** In which round people are to sit, once the rooms are there. */
    void open(int inRound) {
        phase = Phase.OPENING;
        round = inRound;
    }

    void gather(int inRound) {
        phase = Phase.GATHERING;
        round = inRound;
    }

    void become(Phase next) {
        phase = next;
    }

    boolean isOf(CircleId other) {
        return circle == other.value();
    }

    boolean isIn(Phase other) {
        return phase == other;
    }

    boolean isOf(RoomKind other) {
        return kind == other;
    }

    long meeting() {
        return meeting;
    }

    CircleId circle() {
        return new CircleId(circle);
    }

    RoomKind kind() {
        return kind;
    }

    Phase phase() {
        return phase;
    }

    int round() {
        return round;
    }

    ChannelId home() {
        return new ChannelId(home);
    }

    Instant opened() {
        return opened;
    }
}
