package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Door;

/** Whom the panel lists. */
enum View {
    /** Those on the list who are not here yet. */
    NOT_YET,
    /** Everyone on the list. */
    LIST,
    /** The whole circle, for those who come without having said so. */
    EVERYONE;

    boolean shows(Door.Entry entry) {
        return switch (this) {
            case NOT_YET -> entry.isOnList() && !entry.isHere();
            case LIST -> entry.isOnList();
            case EVERYONE -> true;
        };
    }

    View next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
