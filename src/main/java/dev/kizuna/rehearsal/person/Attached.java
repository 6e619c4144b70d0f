package dev.kizuna.rehearsal.person;

/** A file that a person attaches to a command's option or a form's upload field. */
public record Attached(String filename, String contentType, byte[] bytes) {}
