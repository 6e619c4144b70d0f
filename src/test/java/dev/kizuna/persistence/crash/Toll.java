package dev.kizuna.persistence.crash;

import java.util.List;

/**
 * What a series of crashes came to.
 *
 * @param crashes survived, or up to the first that left a complaint
 * @param acknowledged writes whose callers had their answer
 * @param complaints of the first crash that left any
 */
public record Toll(int crashes, long acknowledged, List<String> complaints) {}
