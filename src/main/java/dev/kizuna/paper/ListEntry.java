package dev.kizuna.paper;

/**
 * One line of the attendance sheet.
 *
 * @param tab the letter under which people look for it, such as あ; empty for none
 * @param answer in a word or two
 * @param note printed into the column that is otherwise left to the pen
 */
public record ListEntry(Attendee attendee, String tab, String answer, String note) {}
