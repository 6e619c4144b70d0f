package dev.kizuna.paper;

import java.util.Set;

/**
 * A finished sheet.
 *
 * @param pdf the file
 * @param lacking letters that no font of the jar has; 〓 stands in their places
 */
public record Printed(byte[] pdf, Set<String> lacking) {}
