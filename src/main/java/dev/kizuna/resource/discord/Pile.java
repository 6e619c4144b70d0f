package dev.kizuna.resource.discord;

/** Which cards are printed. */
enum Pile {
    /** Those dealt, table by table, each with its table's number. */
    TABLES,
    /** Each of the deck once. */
    DECK
}
