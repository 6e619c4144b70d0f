package dev.kizuna.resource;

import dev.kizuna.kernel.UserId;

/** What a meeting's tables talk about; made up, and always shown so. */
public record FictionalCase(CaseText text, int revision, UserId writtenBy) {}
