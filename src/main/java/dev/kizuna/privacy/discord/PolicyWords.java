package dev.kizuna.privacy.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.privacy.Policy;

/** A circle's policy as a reader sees it, here and before anything is entrusted to the house. */
public final class PolicyWords {
    private final Texts texts;

    public PolicyWords(Texts texts) {
        this.texts = texts;
    }

    /** In the reader's language where the circle has it; coordinators wrote it, in Discord's markdown. */
    public String of(Policy policy, Language reader) {
        if (policy.isOfTheHouse()) {
            return texts.get(reader, "privacy.policy.house");
        }
        boolean english = reader == Language.EN && !policy.english().isEmpty();
        return english ? policy.english() : policy.japanese();
    }
}
