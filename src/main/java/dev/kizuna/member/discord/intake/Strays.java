package dev.kizuna.member.discord.intake;

import dev.kizuna.discord.UserText;
import dev.kizuna.discretion.ClientDetails;
import dev.kizuna.discretion.Clue;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Part;
import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What strayed into a list's cells and looks like somebody's details: said beside the line before it is taken. A list has
 * too many lines to ask about each, and none is written anew from here.
 */
final class Strays {
    private static final int LONGEST = 20;
    private static final int CLUES = 2;

    private final Texts texts;

    Strays(Texts texts) {
        this.texts = texts;
    }

    /** Whether something of a line that would be kept looks like that. */
    static boolean in(Entry entry) {
        return !clues(entry).isEmpty();
    }

    /** In words, after the line; empty where there is nothing to say. */
    String of(Entry entry, Language reader) {
        String pieces = clues(entry).stream()
                .limit(CLUES)
                .map(clue -> texts.get(
                        reader,
                        "member.import.stray.piece",
                        "excerpt",
                        UserText.line(clue.excerpt(), LONGEST),
                        "sign",
                        clue.sign()))
                .collect(Collectors.joining(reader == Language.JA ? "" : ", "));
        return pieces.isEmpty() ? "" : "\n" + texts.get(reader, "member.import.stray", "pieces", pieces);
    }

    private static List<Clue> clues(Entry entry) {
        return entry.doubt().isPresent()
                ? List.of()
                : entry.wanted()
                        .map(wanted -> ClientDetails.in(news(entry, wanted)))
                        .orElse(List.of());
    }

    /** What the house does not hold already. */
    private static String news(Entry entry, Profile wanted) {
        return Arrays.stream(Part.values())
                .filter(part -> entry.person()
                        .map(person -> !person.profile().part(part).equals(wanted.part(part)))
                        .orElse(true))
                .map(wanted::part)
                .collect(Collectors.joining("\n"));
    }
}
