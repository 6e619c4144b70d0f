package dev.kizuna;

/** What people hear after a meeting, and by which words they know it. */
enum Tale {
    EXCHANGE("exchange.head"),
    TOMORROW("followup.tomorrow.head"),
    PROMISED("followup.promised.head"),
    GOES_ON("followup.goesOn.head");

    private final String head;

    Tale(String head) {
        this.head = head;
    }

    /** The key of its first line. */
    String head() {
        return head;
    }
}
