package dev.kizuna.attendance.discord;

/**
 * Where in the list a panel is open, as its buttons carry it: {@code KA-NOT_YET-1}. One that was made up is the beginning
 * of the list.
 */
record Spot(String text) {
    static final Spot BEGINNING = of(Tab.ALL, View.NOT_YET, 1);

    static Spot of(Tab tab, View view, int page) {
        return new Spot(tab + "-" + view + "-" + page);
    }

    Tab tab() {
        return part(0, Tab.class, Tab.ALL);
    }

    View view() {
        return part(1, View.class, View.NOT_YET);
    }

    /** From 1; may be beyond the last. */
    int page() {
        String[] parts = text.split("-");
        return parts.length == 3 && parts[2].matches("\\d{1,4}") ? Integer.parseInt(parts[2]) : 1;
    }

    Spot on(Tab other) {
        return of(other, view(), 1);
    }

    Spot on(View other) {
        return of(tab(), other, 1);
    }

    Spot on(int other) {
        return of(tab(), view(), other);
    }

    private <E extends Enum<E>> E part(int at, Class<E> type, E otherwise) {
        String[] parts = text.split("-");
        for (E constant : type.getEnumConstants()) {
            if (parts.length == 3 && constant.name().equals(parts[at])) {
                return constant;
            }
        }
        return otherwise;
    }
}
