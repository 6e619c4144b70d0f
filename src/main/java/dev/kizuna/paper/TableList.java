package dev.kizuna.paper;

import java.util.List;

/** Who sits at one table. */
public record TableList(int table, List<Seat> seats) {

    /**
     * One of them.
     *
     * @param role in a word, such as 進行役; empty for none
     */
    public record Seat(Attendee attendee, String role) {}
}
