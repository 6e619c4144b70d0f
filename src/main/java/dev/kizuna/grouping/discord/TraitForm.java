package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Fields;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Register;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** All who can do something at once: a line each, as they are now, to be added to and taken from. */
final class TraitForm {
    private static final int LONGEST = 4_000;

    private final Members members;
    private final Texts texts;

    TraitForm(Members members, Texts texts) {
        this.members = members;
        this.texts = texts;
    }

    /** @throws Refusal {@link NumberRefusal#TOO_MANY_NAMES} where they do not fit into a form */
    Modal of(Of of, CircleId circle, Map<MemberId, Set<Trait>> now, Language reader) {
        Modal.Builder form = Modal.create(GroupingIds.ABLE_FILLED.write(of), texts.get(reader, "groups.able.title"));
        Register register = members.register(circle);
        for (Trait trait : Trait.values()) {
            String lines = register.all().stream()
                    .filter(person -> now.getOrDefault(person.id(), Set.of()).contains(trait))
                    .map(person -> line(register, person))
                    .collect(Collectors.joining("\n"));
            if (lines.length() > LONGEST) {
                throw new Refusal(NumberRefusal.TOO_MANY_NAMES, "most", LONGEST);
            }
            TextInput.Builder input = TextInput.create(trait.name(), TextInputStyle.PARAGRAPH)
                    .setRequired(false)
                    .setMaxLength(LONGEST);
            form.addComponents(Label.of(
                    texts.word(reader, trait),
                    texts.get(reader, "groups.able.hint"),
                    (lines.isEmpty() ? input : input.setValue(lines)).build()));
        }
        return form.build();
    }

    /** As it will be understood again: by name and organisation, or where several are alike by number. */
    private static String line(Register register, Person person) {
        String line = (person.name() + " " + person.organisation()).strip();
        return register.find(line).size() == 1
                ? line
                : Long.toString(person.id().value());
    }

    /** One line that cannot be read costs nobody the other twenty. */
    Filled read(CircleId circle, Fields fields) {
        Map<Trait, List<MemberId>> able = new EnumMap<>(Trait.class);
        List<String> unread = new ArrayList<>();
        Register register = members.register(circle);
        for (Trait trait : Trait.values()) {
            List<MemberId> people = new ArrayList<>();
            fields.text(trait.name())
                    .orElse("")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        try {
                            people.add(register.meant(line).id());
                        } catch (Refusal nobodyOrSeveral) {
                            unread.add(line);
                        }
                    });
            able.put(trait, people);
        }
        return new Filled(able, unread);
    }

    /**
     * What was written.
     *
     * @param unread the lines that nobody or several people match, as typed
     */
    record Filled(Map<Trait, List<MemberId>> able, List<String> unread) {}
}
