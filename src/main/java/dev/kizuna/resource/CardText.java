package dev.kizuna.resource;

import dev.kizuna.kernel.Refusal;

/**
 * What stands on a card, in one line each.
 *
 * @param field the line of work
 * @param offer what one gets there
 */
public record CardText(String name, ResourceKind kind, String field, String offer) {

    /** @throws Refusal {@link ResourceRefusal#TOO_LONG}, {@link ResourceRefusal#MISSING} */
    public CardText {
        name = TypedPart.CARD_NAME.required(name);
        field = TypedPart.CARD_FIELD.required(field);
        offer = TypedPart.CARD_OFFER.required(offer);
    }
}
