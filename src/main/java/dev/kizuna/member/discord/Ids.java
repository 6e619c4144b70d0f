package dev.kizuna.member.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.UserText;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;

/** The custom ids of this room's buttons, menus and forms. */
final class Ids {
    static final IdFormat<Plain> PROFILE = IdFormat.of("member.profile", Plain.class);
    static final IdFormat<Plain> PROFILE_FORM = IdFormat.of("member.profile.form", Plain.class);
    static final IdFormat<Plain> OWN_WORDS = IdFormat.of("member.words", Plain.class);
    static final IdFormat<Plain> OWN_WORDS_FORM = IdFormat.of("member.words.form", Plain.class);

    static final IdFormat<Listed> LIST = IdFormat.of("people.list", Listed.class);
    static final IdFormat<Plain> SEARCH = IdFormat.of("people.search", Plain.class);
    static final IdFormat<Plain> SEARCH_FORM = IdFormat.of("people.search.form", Plain.class);
    static final IdFormat<Plain> ADD = IdFormat.of("people.add", Plain.class);
    static final IdFormat<Plain> ADD_FORM = IdFormat.of("people.add.form", Plain.class);
    static final IdFormat<One> OPEN = IdFormat.of("people.open", One.class);
    static final IdFormat<One> EDIT = IdFormat.of("people.edit", One.class);
    static final IdFormat<One> EDIT_FORM = IdFormat.of("people.edit.form", One.class);
    static final IdFormat<One> WORDS = IdFormat.of("people.words", One.class);
    static final IdFormat<One> WORDS_FORM = IdFormat.of("people.words.form", One.class);
    static final IdFormat<One> LEAVE = IdFormat.of("people.leave", One.class);
    static final IdFormat<One> LEAVE_FORM = IdFormat.of("people.leave.form", One.class);
    static final IdFormat<One> RENAME = IdFormat.of("people.office", One.class);
    static final IdFormat<One> RENAME_FORM = IdFormat.of("people.office.form", One.class);
    static final IdFormat<One> LINK = IdFormat.of("people.link", One.class);
    static final IdFormat<One> LINK_ACCOUNT = IdFormat.of("people.link.account", One.class);
    static final IdFormat<Same> LINK_SAME = IdFormat.of("people.link.same", Same.class);

    static final Plain PLAIN = new Plain();

    private Ids() {}

    /** Nothing to carry. */
    record Plain() {}

    /** One person. */
    record One(MemberId person) {}

    /** A person, and the account that is said to be theirs. */
    record Same(MemberId person, UserId user) {}

    /** A page of those found, the first being 1. */
    record Listed(int page, String text) {
        private static final int LONGEST = 50;

        /** As much of a typed text as a custom id can carry. */
        static Listed first(String typed) {
            return new Listed(1, UserText.beginning(typed.replace(':', ' ').strip(), LONGEST));
        }

        Listed at(int other) {
            return new Listed(other, text);
        }
    }
}
