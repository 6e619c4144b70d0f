package dev.kizuna.circle.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.Words;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.UserText;
import java.util.List;
import java.util.function.Function;

/** Suggests the circle's own words of one kind; something else can be typed all the same. */
public final class WordSuggestions implements Option.Suggestions {
    private static final int LONGEST = 100;

    private final Circles circles;
    private final Function<Words, List<String>> kind;

    public WordSuggestions(Circles circles, Function<Words, List<String>> kind) {
        this.circles = circles;
        this.kind = kind;
    }

    @Override
    public List<Suggestion> suggest(Caller caller, String typed) {
        return kind.apply(circles.settings(caller.inCircle()).words()).stream()
                .filter(word -> word.contains(typed.strip()))
                .map(word -> new Suggestion(UserText.label(word, LONGEST), word))
                .toList();
    }
}
