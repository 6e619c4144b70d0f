package dev.kizuna.paper;

import java.util.List;

/**
 * Who sits at one table.
 *
 * @param round the first being 1; 0 where there is only one
 */
public record TableList(int round, int table, List<Seat> seats) {
    public TableList {
        seats = List.copyOf(seats);
    }

    /**
     * One of them.
     *
     * @param role in a word, such as 進行役; empty for none
     */
    public record Seat(Attendee attendee, String role) {}
}
