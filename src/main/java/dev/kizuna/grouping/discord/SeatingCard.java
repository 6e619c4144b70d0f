package dev.kizuna.grouping.discord;

import dev.kizuna.grouping.Seatings.Published;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MessageId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the card with all tables of a meeting stands. Without a message it was about to be posted. */
@Entity
@Table(name = "seating_card")
class SeatingCard {
    @Id
    private long meeting;

    @Column(name = "circle_id")
    private long circle;

    @Column(name = "channel_id")
    private long channel;

    @Column(name = "message_id")
    private @Nullable Long message;

    private String nonce = "";
    private int shown;

    protected SeatingCard() {}

    SeatingCard(Published plan, ChannelId channel) {
        this.meeting = plan.meeting().value();
        this.circle = plan.circle().value();
        this.channel = channel.value();
        this.nonce = "tables-" + Long.toString(meeting, Character.MAX_RADIX) + "-" + plan.revision();
    }

    void stands(MessageId posted, int revision) {
        message = posted.value();
        shown = revision;
    }

    /** Discord will not have it as it is; it is tried again with the next revision. */
    void givesUp(int revision) {
        shown = revision;
    }

    boolean shows(int revision) {
        return shown == revision;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    ChannelId channel() {
        return new ChannelId(channel);
    }

    Optional<MessageId> message() {
        return Optional.ofNullable(message).map(MessageId::new);
    }

    String nonce() {
        return nonce;
    }
}
