package dev.kizuna.resource;

import dev.kizuna.kernel.Refusal;
import java.util.Comparator;
import java.util.List;

/**
 * A table's story: its title, the cards used, and three sentences to present it with, which may come later.
 *
 * @param cards in the order of their ids
 */
public record StoryText(String title, List<CardId> cards, String beginning, String middle, String ending) {

    /** @throws Refusal {@link ResourceRefusal#TOO_LONG}, {@link ResourceRefusal#MISSING} */
    public StoryText {
        title = TypedPart.STORY_TITLE.required(title);
        cards = cards.stream()
                .distinct()
                .sorted(Comparator.comparing(CardId::value))
                .limit(Deals.MOST_EACH)
                .toList();
        beginning = TypedPart.BEGINNING.checked(beginning);
        middle = TypedPart.MIDDLE.checked(middle);
        ending = TypedPart.ENDING.checked(ending);
    }

    /** One of the three; empty where it is not there. */
    public String sentence(TypedPart which) {
        return switch (which) {
            case BEGINNING -> beginning;
            case MIDDLE -> middle;
            case ENDING -> ending;
            default -> throw new IllegalArgumentException(which + " is no sentence of a story");
        };
    }

    /** Those of the three that are there. */
    public List<String> sentences() {
        return List.of(beginning, middle, ending).stream()
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    StoryText with(List<CardId> others) {
        return new StoryText(title, others, beginning, middle, ending);
    }

    /** Nothing of it, since it would reach logs. */
    @Override
    public String toString() {
        return "StoryText[]";
    }
}
