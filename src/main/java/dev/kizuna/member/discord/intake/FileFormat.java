package dev.kizuna.member.discord.intake;

/** What a list can be written as. */
enum FileFormat {
    XLSX,
    CSV
}
