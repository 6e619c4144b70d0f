package dev.kizuna.meeting.calendar;

/** Typed text as a value of the lines that calendar files and vCards are made of. */
public final class ContentText {
    private ContentText() {}

    /** TEXT of RFC 5545, section 3.3.11, and of RFC 2426: no control characters but the tab, line breaks as \n. */
    public static String escaped(String value) {
        return value.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\t\\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
