package dev.kizuna.sealing;

/** How the house's key stands. */
public enum KeyState {
    /** There is none and there need not be one yet; the first value makes it. */
    NOT_NEEDED_YET,
    /** It is there and can be read. */
    READY,
    /** It is gone, and values that it sealed are here. */
    LOST,
    /** What should be the key is none, or may not be read. */
    UNREADABLE
}
