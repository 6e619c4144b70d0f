package dev.kizuna.member.discord.intake;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.MemberId;

/** The custom ids of these buttons and forms. */
final class FileIds {
    static final IdFormat<Plain> FILES = IdFormat.of("people.files", Plain.class);
    static final IdFormat<Plain> UPLOAD = IdFormat.of("people.import", Plain.class);
    static final IdFormat<Plain> UPLOAD_FORM = IdFormat.of("people.import.form", Plain.class);
    static final IdFormat<Shown> PAGE = IdFormat.of("people.import.page", Shown.class);
    static final IdFormat<Shown> WANTED_BACK = IdFormat.of("people.import.back", Shown.class);
    static final IdFormat<Kept> TAKE = IdFormat.of("people.import.take", Kept.class);
    static final IdFormat<Kept> DROP = IdFormat.of("people.import.drop", Kept.class);
    static final IdFormat<Wanted> EXPORT = IdFormat.of("people.export", Wanted.class);
    static final IdFormat<Numbered> TWINS = IdFormat.of("people.twins", Numbered.class);
    static final IdFormat<Pair> COMPARE = IdFormat.of("people.twins.compare", Pair.class);
    static final IdFormat<Pair> JOIN = IdFormat.of("people.twins.join", Pair.class);

    static final Plain PLAIN = new Plain();

    private FileIds() {}

    /** Nothing to carry. */
    record Plain() {}

    /** A list that waits for a yes. */
    record Kept(long key) {}

    /** A page of what it would change, the first being 1. */
    record Shown(long key, int page) {}

    /** A file to be written. */
    record Wanted(FileFormat format) {}

    /** A page, the first being 1. */
    record Numbered(int page) {}

    /** Two who may be one person; the first one stays. */
    record Pair(MemberId person, MemberId twin) {}
}
