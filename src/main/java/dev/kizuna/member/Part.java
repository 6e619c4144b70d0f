package dev.kizuna.member;

/** The parts of a {@link Profile}, in the order in which a form asks for them. */
public enum Part {
    NAME(60),
    READING(60),
    ORGANISATION(80),
    FIELD(40),
    AREA(40);

    private final int most;

    Part(int most) {
        this.most = most;
    }

    /** How long it may be, in characters of Java. */
    public int most() {
        return most;
    }

    /** As much of the text as it may be long, never ending within a character of two units. */
    public String beginning(String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
