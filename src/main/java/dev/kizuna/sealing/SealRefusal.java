package dev.kizuna.sealing;

/** Why nothing can be sealed. */
public enum SealRefusal {
    /** The house's key is lost or cannot be read; only the operator can mend that. */
    NO_KEY
}
