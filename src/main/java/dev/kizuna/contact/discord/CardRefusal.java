package dev.kizuna.contact.discord;

/** Why a press is not answered. */
enum CardRefusal {
    /** Pressed on a server that is not the circle's. */
    OF_ANOTHER_SERVER,
    /** The circle does not know the person. */
    NOT_OF_THE_CIRCLE,
    /** The person has left the circle's server. */
    NOT_ON_THE_SERVER,
    /** Nobody whom the person met is called so. [text] */
    NOBODY_MET,
    /** Nobody of the circle is called so. [text] */
    NOBODY_OF_THE_NAME,
    /** More than one whom the person met is called so. [text] */
    SEVERAL_MET,
    /** Contact details leave the house for a reason alone. */
    NO_REASON
}
