package dev.kizuna.notice.discord;

import dev.kizuna.notice.Notice;
import java.util.Optional;

/** Words the notices of one kind. */
@FunctionalInterface
public interface NoticeText {

    /** The letter as things stand now; empty when it has lost its sense, or the person has no Discord account. */
    Optional<Letter> write(Notice notice);
}
