package dev.kizuna.resource;

import dev.kizuna.kernel.Refusal;

/** What a fictional case says; the text may have lines. */
public record CaseText(String title, String text) {

    /** @throws Refusal {@link ResourceRefusal#TOO_LONG}, {@link ResourceRefusal#MISSING} */
    public CaseText {
        title = TypedPart.CASE_TITLE.required(title);
        text = TypedPart.CASE_TEXT.required(text);
    }

    /** Nothing of it, since it would reach logs. */
    @Override
    public String toString() {
        return "CaseText[]";
    }
}
