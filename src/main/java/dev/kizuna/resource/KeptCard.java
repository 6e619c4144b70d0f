package dev.kizuna.resource;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A card of a circle, in its deck or taken out of it. */
@Entity
@Table(name = "resource_card")
class KeptCard {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "circle_id")
    private long circle;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private ResourceKind kind = ResourceKind.FORMAL;

    private String field = "";
    private String offer = "";

    @Column(name = "in_deck")
    private boolean inDeck = true;

    private int revision = 1;

    protected KeptCard() {}

    KeptCard(CircleId circle, CardText text) {
        this.circle = circle.value();
        write(text);
    }

    /**
     * Says something else, and is in the deck.
     *
     * @param shown the revision that whoever changes it has seen
     */
    void change(int shown, CardText text) {
        if (shown != revision || !inDeck) {
            throw new Refusal(ResourceRefusal.CARD_CHANGED);
        }
        write(text);
        revision++;
    }

    /** Is in the deck again, and says this. */
    void comeBack(CardText text) {
        write(text);
        inDeck = true;
        revision++;
    }

    /** Is in the deck no more. */
    void goAway() {
        inDeck = false;
        revision++;
    }

    private void write(CardText text) {
        name = text.name();
        kind = text.kind();
        field = text.field();
        offer = text.offer();
    }

    boolean isInDeck() {
        return inDeck;
    }

    boolean isOf(CircleId other) {
        return circle == other.value();
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    ResourceCard card() {
        return new ResourceCard(new CardId(id), new CardText(name, kind, field, offer), inDeck, revision);
    }
}
