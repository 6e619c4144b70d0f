package dev.kizuna.rsvp.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** Where on Discord a meeting's invitation stands. */
@Entity
class Invitation {
    @Id
    private long meeting;

    @Column(name = "circle_id")
    private long circle;

    @Column(name = "channel_id")
    private long channel;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "card_state"))
    @AttributeOverride(name = "id", column = @Column(name = "message_id"))
    @AttributeOverride(name = "shown", column = @Column(name = "card_shown"))
    private Part card = Part.DUE;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "thread_state"))
    @AttributeOverride(name = "id", column = @Column(name = "thread_id"))
    @AttributeOverride(name = "shown", column = @Column(name = "thread_shown"))
    private Part thread = Part.DUE;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "event_state"))
    @AttributeOverride(name = "id", column = @Column(name = "event_id"))
    @AttributeOverride(name = "shown", column = @Column(name = "event_shown"))
    private Part event = Part.DUE;

    protected Invitation() {}

    Invitation(MeetingId meeting, CircleId circle, ChannelId channel) {
        this.meeting = meeting.value();
        this.circle = circle.value();
        this.channel = channel.value();
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    CircleId circle() {
        return new CircleId(circle);
    }

    ChannelId channel() {
        return new ChannelId(channel);
    }

    Part part(Piece piece) {
        return switch (piece) {
            case CARD -> card;
            case THREAD -> thread;
            case EVENT -> event;
        };
    }

    /** The address of the card, while it is there. */
    Optional<String> address() {
        return card.isThere()
                ? Optional.of("https://discord.com/channels/" + circle + "/" + channel + "/" + card.there())
                : Optional.empty();
    }

    void become(Piece piece, Part part) {
        switch (piece) {
            case CARD -> card = part;
            case THREAD -> thread = part;
            case EVENT -> event = part;
        }
    }

    /** Puts a missing piece back; a card where invitations go now. */
    void putBack(Piece piece, ChannelId now) {
        become(piece, part(piece).again());
        if (piece == Piece.CARD && part(piece).id() == null) {
            channel = now.value();
        }
    }
}
