package dev.kizuna.member.discord.intake;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Part;
import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.Column;
import dev.kizuna.member.intake.Entry;
import dev.kizuna.member.intake.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list's columns and lines were understood as, in words. */
final class EntryWords {
    /** Of each part; five parts twice, on every line of a page, still fit a message. */
    private static final int LONGEST = 36;

    private static final int WORD = 20;
    private static final int CHOICE = 60;
    private static final int COLUMNS = 12;

    /** How somebody is reached, which nobody but they themselves puts on their card. */
    private static final Pattern REACHED =
            Pattern.compile("電話|携帯|ＴＥＬ|メール|ＦＡＸ|連絡先|\\b(tel|phone|mobile|e-?mail|fax)", Pattern.CASE_INSENSITIVE);

    private static final Set<Column> REACHING = Set.of(Column.PHONE, Column.MOBILE);

    private final Texts texts;

    EntryWords(Texts texts) {
        this.texts = texts;
    }

    /** Which columns were read, and which were not. */
    String columns(Heading heading, Language reader) {
        String read = Arrays.stream(Column.values())
                .filter(column -> !REACHING.contains(column))
                .flatMap(column -> Stream.ofNullable(heading.words().get(column)))
                .map(EntryWords::heading)
                .collect(joined(reader));
        String said = texts.get(reader, "member.import.columns", "columns", read);
        boolean compared = heading.hasPhones();
        if (compared) {
            said += "\n" + texts.get(reader, "member.import.compared");
        }
        if (heading.unread().isEmpty()) {
            return said;
        }
        String unread = heading.unread().stream()
                .limit(COLUMNS)
                .map(EntryWords::heading)
                .collect(joined(reader));
        boolean reached =
                heading.unread().stream().anyMatch(word -> REACHED.matcher(word).find());
        return said + "\n" + texts.get(reader, "member.import.unread", "columns", unread)
                + (reached && !compared ? "\n" + texts.get(reader, "member.import.reached") : "");
    }

    String line(Entry entry, Language reader) {
        String name = entry.name().isEmpty()
                ? entry.person().map(person -> line(person.name())).orElse("–")
                : line(entry.name());
        if (entry.doubt().isPresent()) {
            String reason = texts.refusal(reader, entry.doubt().get().refusal(), EntryWords::line);
            return texts.get(reader, "member.import.line.left", "line", entry.line(), "name", name, "reason", reason);
        }
        Profile wanted = entry.wanted().orElseThrow();
        return entry.person()
                .map(person -> texts.get(
                        reader,
                        "member.import.line.changed",
                        "line",
                        entry.line(),
                        "name",
                        name,
                        "changes",
                        changes(person.profile(), wanted, reader)))
                .orElseGet(() -> texts.get(
                        reader,
                        "member.import.line.new",
                        "line",
                        entry.line(),
                        "name",
                        name,
                        "more",
                        more(wanted, reader)));
    }

    /** A line among those of which one can be chosen. */
    String choice(Entry entry, Language reader) {
        String label = entry.wanted().map(Profile::label).orElse(entry.name());
        return texts.get(
                reader, "member.import.line.choice", "line", entry.line(), "name", UserText.label(label, CHOICE));
    }

    private String changes(Profile was, Profile wanted, Language reader) {
        List<String> changes = new ArrayList<>();
        for (Part part : Part.values()) {
            if (!was.part(part).equals(wanted.part(part))) {
                String before = was.part(part).isEmpty()
                        ? texts.get(reader, "member.import.nothing.before")
                        : line(was.part(part));
                changes.add(texts.get(
                        reader, "member.import.change", "part", part, "was", before, "now", line(wanted.part(part))));
            }
        }
        return changes.stream().collect(joined(reader));
    }

    private static String more(Profile wanted, Language reader) {
        return Stream.of(wanted.reading(), wanted.organisation(), wanted.field(), wanted.area())
                .filter(text -> !text.isEmpty())
                .map(EntryWords::line)
                .collect(Collectors.joining(reader == Language.JA ? "・" : " · "));
    }

    private static Collector<CharSequence, ?, String> joined(Language reader) {
        return Collectors.joining(reader == Language.JA ? "、" : ", ");
    }

    private static String line(String typed) {
        return UserText.line(typed, LONGEST);
    }

    private static String heading(String typed) {
        return UserText.line(typed, WORD);
    }
}
