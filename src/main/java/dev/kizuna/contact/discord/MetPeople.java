package dev.kizuna.contact.discord;

import dev.kizuna.contact.followup.Followups;
import dev.kizuna.contact.followup.Tie;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.UserText;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.reading.NameKey;
import java.util.List;
import java.util.Optional;

/** The {@code person} of a member's own command: one of those they met or said something about, and of nobody else. */
final class MetPeople {
    private static final int MOST = 25;
    private static final int LONGEST = 100;

    private final Followups followups;
    private final Members members;

    MetPeople(Followups followups, Members members) {
        this.followups = followups;
        this.members = members;
    }

    Option option() {
        return Option.suggested("person", this::suggest);
    }

    /**
     * Whom the caller means.
     *
     * @throws Refusal {@link CardRefusal#NOBODY_MET}, {@link CardRefusal#SEVERAL_MET}
     */
    Optional<Tie> meant(Caller caller, Arguments given) {
        return given.text("person").map(typed -> one(found(caller, typed), CardRefusal.NOBODY_MET, typed));
    }

    /**
     * The only one of those who may be meant.
     *
     * @throws Refusal {@code nobody}, {@link CardRefusal#SEVERAL_MET}
     */
    static <T> T one(List<T> meant, CardRefusal nobody, String typed) {
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new Refusal(meant.isEmpty() ? nobody : CardRefusal.SEVERAL_MET, "text", UserText.line(typed, LONGEST));
    }

    /** All who may be meant: the one of that id, or those to whom the text fits. */
    List<Tie> found(Caller caller, String typed) {
        List<Tie> all = ties(caller.inCircle(), caller.user());
        List<Tie> meant = all.stream()
                .filter(tie -> Long.toString(tie.other().id().value()).equals(typed))
                .toList();
        return meant.isEmpty() ? all.stream().filter(tie -> fits(tie, typed)).toList() : meant;
    }

    List<Suggestion> suggest(Caller caller, String typed) {
        return ties(caller.inCircle(), caller.user()).stream()
                .filter(tie -> fits(tie, typed))
                .limit(MOST)
                .map(tie -> new Suggestion(
                        UserText.label(tie.other().label(), LONGEST),
                        Long.toString(tie.other().id().value())))
                .toList();
    }

    private List<Tie> ties(CircleId circle, UserId user) {
        return members.of(circle, user)
                .map(self -> followups.list(circle, self.id()))
                .orElse(List.of());
    }

    private static boolean fits(Tie tie, String typed) {
        Person person = tie.other();
        return NameKey.matches(typed, person.name(), person.reading(), person.organisation());
    }
}
