package dev.kizuna.notice.discord;

import dev.kizuna.notice.Notice;

/** Words the notices of one kind. */
@FunctionalInterface
public interface NoticeText {

    /** As things stand now: the letter, or why the notice has lost its sense. Reads only; may be asked any time. */
    Wording write(Notice notice);
}
