package dev.kizuna.notice.discord;

import dev.kizuna.notice.Notice;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who words which kind of notice. */
public final class NoticeTexts {
    private final Map<String, NoticeText> texts = new ConcurrentHashMap<>();

    /** Who words the notices of a kind. At start, before anything is said. */
    public void register(String kind, NoticeText text) {
        if (texts.putIfAbsent(kind, text) != null) {
            throw new IllegalStateException("Notice worded twice: " + kind);
        }
    }

    /** @throws IllegalStateException when nobody words this kind */
    public Wording write(Notice notice) {
        NoticeText text = texts.get(notice.kind());
        if (text == null) {
            throw new IllegalStateException("Nobody words notices of kind " + notice.kind());
        }
        return text.write(notice);
    }
}
