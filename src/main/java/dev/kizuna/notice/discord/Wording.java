package dev.kizuna.notice.discord;

import dev.kizuna.notice.Lapse;

/** What a {@link NoticeText} makes of a notice. */
public sealed interface Wording permits Letter, Wording.Needless {

    /** Nothing is to be said any more. */
    record Needless(Lapse reason) implements Wording {}
}
