package dev.kizuna.notice;

/**
 * A notice that was said by direct message.
 *
 * @param batch as of its {@link Claim}
 * @param issue as of its {@link Claim}
 */
public record Said(Notice notice, long batch, int issue) {}
