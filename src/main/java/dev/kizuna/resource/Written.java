package dev.kizuna.resource;

/**
 * What came of writing a text that several people may write.
 *
 * @param now as it stands now
 * @param kept whether that is what was written; otherwise somebody else wrote it meanwhile, and nothing was changed
 */
public record Written<T>(T now, boolean kept) {}
