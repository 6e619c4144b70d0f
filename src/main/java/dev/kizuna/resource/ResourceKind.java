package dev.kizuna.resource;

/** Where help comes from. */
public enum ResourceKind {
    /** Offices and services that a law or a public body provides. */
    FORMAL,
    /** Neighbours, volunteers, shops, groups. */
    INFORMAL
}
