package dev.kizuna.resource;

import dev.kizuna.kernel.UserId;
import java.time.Instant;
import java.util.List;

/**
 * The story of one table as it stands.
 *
 * @param used the cards of its text
 * @param revision raised with each change
 * @param writtenBy who wrote last
 */
public record Story(
        int table, StoryText text, List<ResourceCard> used, int revision, UserId writtenBy, Instant writtenAt) {}
