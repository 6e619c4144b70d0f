package dev.kizuna.grouping.wish;

/** What is wished of two people. */
public enum BondKind {
    APART,
    TOGETHER,
    /** One is the other's superior. */
    HIERARCHY
}
