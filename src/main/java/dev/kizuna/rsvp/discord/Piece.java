package dev.kizuna.rsvp.discord;

/** What an invitation consists of on Discord. */
enum Piece {
    CARD,
    THREAD,
    EVENT
}
