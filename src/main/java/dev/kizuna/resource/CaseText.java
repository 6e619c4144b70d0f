package dev.kizuna.resource;

import dev.kizuna.discretion.ClientDetails;
import dev.kizuna.discretion.Clue;
import dev.kizuna.kernel.Refusal;
import java.util.List;

/** What a fictional case says; the text may have lines. */
public record CaseText(String title, String text) {

    /** @throws Refusal {@link ResourceRefusal#TOO_LONG}, {@link ResourceRefusal#MISSING} */
    public CaseText {
        title = TypedPart.CASE_TITLE.required(title);
        text = TypedPart.CASE_TEXT.required(text);
    }

    /** Why it looks as if it were not made up; to be asked about before it is kept. */
    public List<Clue> clues() {
        return ClientDetails.in(title + "\n" + text);
    }

    /** Nothing of it, since it would reach logs. */
    @Override
    public String toString() {
        return "CaseText[]";
    }
}
