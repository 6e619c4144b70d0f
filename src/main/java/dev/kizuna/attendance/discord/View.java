package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Door;
import java.time.Instant;

/** Whom the panel lists. */
enum View {
    /**
     * Those on the list who are not here yet, and those of them who came since the list was opened: so that no name
     * moves under a thumb that presses twice.
     */
    NOT_YET,
    /** Everyone on the list. */
    LIST,
    /** The whole circle, for those who come without having said so. */
    EVERYONE;

    boolean shows(Door.Entry entry, Instant opened) {
        return switch (this) {
            case NOT_YET -> entry.isOnList() && (!entry.isHere() || (!entry.walkIn() && !entry.wasHere(opened)));
            case LIST -> entry.isOnList();
            case EVERYONE -> true;
        };
    }
}
