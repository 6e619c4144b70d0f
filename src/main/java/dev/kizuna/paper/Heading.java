package dev.kizuna.paper;

import dev.kizuna.i18n.Language;

/**
 * What stands at the top of every page, in one language, as people typed it.
 *
 * @param numbers how the meeting is counted
 * @param when its day and time
 */
public record Heading(Language reader, String title, String numbers, String when) {}
