package dev.kizuna.grouping.timer;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MessageId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting's timer, with its card. */
@Entity
@Table(name = "table_timer")
class TimerRow {
    @Id
    private long meeting;

    @Column(name = "circle_id")
    private long circle;

    @Column(name = "channel_id")
    private long channel;

    @Column(name = "started_at")
    private Instant started = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant ends = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private TimerState state = TimerState.RUNNING;

    private int extended;

    @Enumerated(EnumType.STRING)
    private @Nullable BellKind rung;

    private int turn;
    /** Tables in the order in which they present, with spaces between. */
    private String turns = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "card_state")
    private CardState card = CardState.DUE;

    @Column(name = "message_id")
    private @Nullable Long message;

    @Column(name = "card_shown")
    private @Nullable String shown;

    protected TimerRow() {}

    TimerRow(CircleId circle, MeetingId meeting) {
        this.circle = circle.value();
        this.meeting = meeting.value();
    }

    void start(Instant now, Duration length, ChannelId where, List<Integer> order) {
        started = now;
        ends = now.plus(length);
        channel = where.value();
        state = TimerState.RUNNING;
        extended = 0;
        rung = null;
        turn = 0;
        turns = order.stream().map(String::valueOf).collect(Collectors.joining(" "));
        card = CardState.DUE;
        message = null;
        shown = null;
    }

    void extend(Duration more) {
        ends = ends.plus(more);
        extended++;
        rung = null;
    }

    void become(TimerState next) {
        state = next;
    }

    void rung(BellKind kind) {
        rung = kind;
    }

    void turn(int next) {
        turn = next;
    }

    void card(CardState next) {
        card = next;
    }

    void shows(MessageId there, String look) {
        card = CardState.MADE;
        message = there.value();
        shown = look;
    }

    boolean isOf(CircleId other) {
        return circle == other.value();
    }

    boolean isRunning() {
        return state == TimerState.RUNNING;
    }

    int extended() {
        return extended;
    }

    Instant started() {
        return started;
    }

    Countdown view() {
        List<Integer> order = turns.isEmpty()
                ? List.of()
                : Stream.of(turns.split(" ")).map(Integer::valueOf).toList();
        return new Countdown(
                new MeetingId(meeting),
                new CircleId(circle),
                new ChannelId(channel),
                started,
                ends,
                state,
                Optional.ofNullable(rung),
                turn,
                order,
                card,
                Optional.ofNullable(message).map(MessageId::new),
                Optional.ofNullable(shown));
    }
}
