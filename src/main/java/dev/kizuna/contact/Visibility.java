package dev.kizuna.contact;

/** Who sees an item of a card besides its owner; each level takes in those before it. */
public enum Visibility {
    NOBODY,
    COORDINATORS,
    /** Those with whom the owner sat. */
    TABLEMATES,
    /** Everybody whom the circle knows. */
    CIRCLE;

    /** The rule of the house, and the only one. */
    boolean shows(Closeness viewer) {
        return viewer.self()
                || switch (this) {
                    case NOBODY -> false;
                    case COORDINATORS -> viewer.coordinates();
                    case TABLEMATES -> viewer.coordinates() || viewer.tablemate();
                    case CIRCLE -> viewer.coordinates() || viewer.known();
                };
    }
}
