package dev.kizuna.grouping;

import java.util.Locale;

/** What this room owes people. */
public enum GroupingNotice {
    /** Where they sit, and what they do there. */
    SEATED;

    /** The kind under which its words are registered. */
    public String kind() {
        return "grouping." + name().toLowerCase(Locale.ROOT);
    }
}
