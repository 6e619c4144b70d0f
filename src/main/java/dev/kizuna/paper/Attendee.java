package dev.kizuna.paper;

/** One person as they stand on paper. Texts are as people typed them; empty where nothing is known. */
public record Attendee(String name, String reading, String organisation, String field) {

    /** Nothing of it, since it would reach logs. */
    @Override
    public String toString() {
        return "Attendee[]";
    }
}
