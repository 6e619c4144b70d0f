package dev.kizuna.grouping.breakout;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MessageId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The room of one table. */
@Entity
@Table(name = "table_room")
@IdClass(TableRoom.Of.class)
class TableRoom {
    @Id
    private long meeting;

    @Id
    @Column(name = "table_no")
    private int table;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private RoomState state = RoomState.WANTED;

    @Column(name = "tried_at")
    private @Nullable Instant tried;

    @Column(name = "channel_id")
    private @Nullable Long channel;

    @Column(name = "message_id")
    private @Nullable Long message;

    protected TableRoom() {}

    TableRoom(long meeting, int table, String name) {
        this.meeting = meeting;
        this.table = table;
        this.name = name;
    }

    /** What was refused is to be tried once more; false where nothing was. */
    boolean isTriedAgain() {
        if (state != RoomState.REFUSED) {
            return false;
        }
        state = channel != null ? RoomState.OPEN : RoomState.TRYING;
        return true;
    }

    void trying(Instant now) {
        state = RoomState.TRYING;
        tried = now;
    }

    void made(ChannelId there, @Nullable MessageId above) {
        state = RoomState.OPEN;
        channel = there.value();
        message = above == null ? null : above.value();
    }

    void refused() {
        state = RoomState.REFUSED;
    }

    int table() {
        return table;
    }

    Room view() {
        return new Room(
                table,
                name,
                state,
                Optional.ofNullable(tried),
                Optional.ofNullable(channel).map(ChannelId::new),
                Optional.ofNullable(message).map(MessageId::new));
    }

    /** Of which table of which meeting. */
    record Of(long meeting, int table) {}
}
