package dev.kizuna.contact;

/** Why a card stays as it is, or is not shown. In brackets what the refusal's details hold. */
public enum ContactRefusal {
    /** [text] */
    NOT_A_PHONE_NUMBER,
    /** It may be dialled in one town only. [text] */
    NO_AREA_CODE,
    /** No e-mail address. [text] */
    NOT_AN_ADDRESS,
    /** [item, most] */
    TOO_LONG,
    /** Nobody sat with the person at that meeting. */
    NOBODY_AT_THE_TABLE,
    /** It is not on the person's card. [item] */
    NOT_ON_THE_CARD,
    /** [most] */
    NOTE_TOO_LONG
}
