package dev.kizuna.discord;

import dev.kizuna.kernel.Refusal;

/** Knows who belongs to an audience. The edge asks it before every handler. */
@FunctionalInterface
public interface Authority {

    /** @throws Refusal when the caller is not of the audience, with the reason and what to do */
    void admit(Audience audience, Caller caller);
}
