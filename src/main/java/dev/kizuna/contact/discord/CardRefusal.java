package dev.kizuna.contact.discord;

/** Why a press is not answered. */
enum CardRefusal {
    /** Pressed on a server that is not the circle's. */
    OF_ANOTHER_SERVER,
    /** The circle does not know the person, or they have left its server. */
    NOT_OF_THE_CIRCLE
}
