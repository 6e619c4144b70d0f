package dev.kizuna.grouping.timer;

/** What is rung. */
public enum BellKind {
    TEN_LEFT(10),
    THREE_LEFT(3),
    OVER(0),
    /** The next table presents. */
    NEXT(0);

    private final int minutesLeft;

    BellKind(int minutesLeft) {
        this.minutesLeft = minutesLeft;
    }

    /** So many minutes before the end. */
    public int minutesLeft() {
        return minutesLeft;
    }
}
