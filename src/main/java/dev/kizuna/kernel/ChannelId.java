package dev.kizuna.kernel;

/** A Discord channel or thread (snowflake). */
public record ChannelId(long value) {}
