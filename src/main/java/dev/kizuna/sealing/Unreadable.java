package dev.kizuna.sealing;

/** Stands in words where a sealed text cannot be opened, so that nobody takes it for gone. */
public enum Unreadable {
    /** The key that opens it is not at hand. */
    CLOSED
}
