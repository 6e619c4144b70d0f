package dev.kizuna.privacy.discord;

import dev.kizuna.discord.IdFormat;

/** The custom ids of this room's buttons and forms. */
final class PrivacyIds {
    static final IdFormat<Plain> POLICY = IdFormat.of("privacy.policy", Plain.class);
    static final IdFormat<Plain> WRITE = IdFormat.of("privacy.write", Plain.class);
    static final IdFormat<Version> WRITTEN = IdFormat.of("privacy.written", Version.class);
    static final IdFormat<At> LOG = IdFormat.of("privacy.log", At.class);

    static final IdFormat<Plain> EXPORT = IdFormat.of("privacy.export", Plain.class);
    static final IdFormat<Plain> ERASE = IdFormat.of("privacy.erase", Plain.class);
    static final IdFormat<Plain> ERASED = IdFormat.of("privacy.erased", Plain.class);

    static final Plain PLAIN = new Plain();

    private PrivacyIds() {}

    /** Nothing to carry. */
    record Plain() {}

    /** The version of the policy that the form shows. */
    record Version(int revision) {}

    /** A page of a list, the first being 1. */
    record At(int page) {}
}
