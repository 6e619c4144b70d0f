package dev.kizuna.privacy.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.CircleId;

/** The custom ids of this room's buttons and forms. */
final class PrivacyIds {
    static final IdFormat<Plain> POLICY = IdFormat.of("privacy.policy", Plain.class);
    static final IdFormat<Plain> WRITE = IdFormat.of("privacy.write", Plain.class);
    static final IdFormat<Version> WRITTEN = IdFormat.of("privacy.written", Version.class);
    static final IdFormat<Version> DEFAULT = IdFormat.of("privacy.default", Version.class);
    static final IdFormat<Version> RESTORED = IdFormat.of("privacy.restored", Version.class);
    static final IdFormat<At> LOG = IdFormat.of("privacy.log", At.class);

    static final IdFormat<Of> EXPORT = IdFormat.of("privacy.export", Of.class);
    static final IdFormat<Of> ERASE = IdFormat.of("privacy.erase", Of.class);
    static final IdFormat<Of> ERASED = IdFormat.of("privacy.erased", Of.class);
    static final IdFormat<Of> STAY = IdFormat.of("privacy.stay", Of.class);

    static final Plain PLAIN = new Plain();

    private PrivacyIds() {}

    /** Nothing to carry. */
    record Plain() {}

    /** The circle that it is about: pressed in direct messages, too. */
    record Of(CircleId circle) {}

    /** The version of the policy that the form or card shows. */
    record Version(int revision) {}

    /** A page of a list, the first being 1. */
    record At(int page) {}
}
