package dev.kizuna.member.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.UserText;
import dev.kizuna.member.Members;
import java.util.List;

/**
 * Suggests people of the caller's circle for an option {@code person}. What arrives, the id of a suggestion or whatever
 * was typed instead, is understood by {@link Members#meant}.
 */
public final class MemberSuggestions implements Option.Suggestions {
    private static final int MOST = 25;
    private static final int LONGEST = 100;

    private final Members members;

    public MemberSuggestions(Members members) {
        this.members = members;
    }

    @Override
    public List<Suggestion> suggest(Caller caller, String typed) {
        return members.find(caller.inCircle(), typed).stream()
                .limit(MOST)
                .map(person -> new Suggestion(
                        UserText.label(person.label(), LONGEST),
                        Long.toString(person.id().value())))
                .toList();
    }
}
