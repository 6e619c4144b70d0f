package dev.kizuna.resource;

import dev.kizuna.kernel.Refusal;

/** What is typed in this room, and how much of it, in characters. */
public enum TypedPart {
    CARD_NAME(40, false),
    CARD_FIELD(20, false),
    CARD_OFFER(150, false),
    CASE_TITLE(60, false),
    CASE_TEXT(1000, true),
    STORY_TITLE(60, false),
    BEGINNING(200, false),
    MIDDLE(200, false),
    ENDING(200, false);

    private final int most;
    private final boolean lines;

    TypedPart(int most, boolean lines) {
        this.most = most;
        this.lines = lines;
    }

    public int most() {
        return most;
    }

    /**
     * As it is kept. PostgreSQL takes no NUL in a text, and nobody can see one.
     *
     * @throws Refusal {@link ResourceRefusal#TOO_LONG}
     */
    String checked(String typed) {
        String text =
                (lines ? typed.replace("\0", "").replaceAll("\\R", "\n") : typed.replaceAll("[\\s\0]+", " ")).strip();
        if (text.length() > most) {
            throw new Refusal(ResourceRefusal.TOO_LONG, "part", this, "most", most);
        }
        return text;
    }

    /** @throws Refusal {@link ResourceRefusal#MISSING} as well */
    String required(String typed) {
        String text = checked(typed);
        if (text.isEmpty()) {
            throw new Refusal(ResourceRefusal.MISSING, "part", this);
        }
        return text;
    }
}
