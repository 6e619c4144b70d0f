package dev.kizuna.contact;

/** Whether one has sat with somebody. */
public enum Met {
    EITHER,
    MET,
    NOT_MET
}
