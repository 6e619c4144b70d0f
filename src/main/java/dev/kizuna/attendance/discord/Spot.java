package dev.kizuna.attendance.discord;

import java.time.Instant;

/**
 * Where in the list a panel is open, as its buttons carry it: {@code KA-NOT_YET-0-1-1764460800}. One that was made up is
 * the beginning of the list.
 */
record Spot(String text) {
    private static final String FORM = "[A-Z]+-[A-Z_]+-\\d{1,4}-\\d{1,4}-\\d{1,11}";
    static final Spot BEGINNING = of(Tab.ALL, View.NOT_YET, 0, 1);

    static Spot of(Tab tab, View view, int table, int page) {
        return of(tab, view, table, page, 0);
    }

    private static Spot of(Tab tab, View view, int table, int page, long opened) {
        return new Spot(tab + "-" + view + "-" + table + "-" + page + "-" + opened);
    }

    Tab tab() {
        return constant(0, Tab.ALL);
    }

    View view() {
        return constant(1, View.NOT_YET);
    }

    /** The one table whose people are listed, whatever the view; 0 for none. */
    int table() {
        return text.matches(FORM) ? Integer.parseInt(text.split("-")[2]) : 0;
    }

    /** From 1; may be beyond the last. */
    int page() {
        return text.matches(FORM) ? Integer.parseInt(text.split("-")[3]) : 1;
    }

    /** When the list was opened here. Whoever came since keeps their place in it. */
    Instant opened() {
        return Instant.ofEpochSecond(text.matches(FORM) ? Long.parseLong(text.split("-")[4]) : 0);
    }

    /** Whether it was anywhere yet, or is where somebody begins. */
    boolean isOpened() {
        return opened().isAfter(Instant.EPOCH);
    }

    Spot openedAt(Instant now) {
        return of(tab(), view(), table(), page(), now.getEpochSecond());
    }

    Spot on(Tab other) {
        return of(other, view(), table(), 1);
    }

    Spot on(View other) {
        return of(tab(), other, 0, 1);
    }

    Spot atTable(int number) {
        return of(Tab.ALL, view(), number, 1);
    }

    Spot onPage(int number) {
        return of(tab(), view(), table(), number);
    }

    private <E extends Enum<E>> E constant(int at, E otherwise) {
        if (text.matches(FORM)) {
            String name = text.split("-")[at];
            for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
        }
        return otherwise;
    }
}
