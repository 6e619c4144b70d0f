package dev.kizuna.contact.discord;

/** Ways into this room from a circle's panel. */
enum Entry {
    CARD,
    TABLEMATES,
    ASK
}
