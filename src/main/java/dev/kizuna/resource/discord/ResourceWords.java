package dev.kizuna.resource.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.UserId;
import dev.kizuna.resource.CardText;
import dev.kizuna.resource.FictionalCase;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.ResourceKind;
import dev.kizuna.resource.StoryText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cards, cases and stories in Discord's markdown, what people typed in them made harmless. */
final class ResourceWords {
    static final int NAME = 50;
    private static final int FIELD = 30;
    private static final int TITLE = 90;
    private static final int SENTENCE = 210;
    private static final int CASE = 1_100;

    private final Texts texts;

    ResourceWords(Texts texts) {
        this.texts = texts;
    }

    /** The name, the kind and the field, and below what it offers, in so many characters at most. */
    String card(CardText card, int offer, Language reader) {
        return texts.get(
                reader,
                "resource.card",
                "name",
                UserText.line(card.name(), NAME),
                "kind",
                card.kind(),
                "field",
                UserText.line(card.field(), FIELD),
                "offer",
                UserText.line(card.offer(), offer));
    }

    /** Names alone, with the mark of their kind. */
    String names(List<ResourceCard> cards) {
        return cards.stream()
                .map(card -> mark(card.text().kind())
                        + UserText.line(card.text().name(), NAME).replace(' ', '\u00A0'))
                .collect(Collectors.joining("　"));
    }

    private static String mark(ResourceKind kind) {
        return kind == ResourceKind.FORMAL ? "◆" : "◇";
    }

    /** That it is made up stands first. */
    String fictional(FictionalCase one, Language reader) {
        return texts.get(
                reader,
                "resource.case",
                "title",
                UserText.line(one.text().title(), TITLE),
                "text",
                UserText.block(one.text().text(), CASE));
    }

    String title(StoryText text) {
        return UserText.line(text.title(), TITLE);
    }

    /** Title, sentences and cards used. */
    String story(StoryText text, List<ResourceCard> used, Language reader) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(reader, "resource.story.title", "title", title(text)));
        text.sentences().forEach(sentence -> lines.add("- " + UserText.line(sentence, SENTENCE)));
        if (!used.isEmpty()) {
            lines.add(texts.get(reader, "resource.story.used", "cards", names(used)));
        }
        return String.join("\n", lines);
    }

    String writer(UserId user, Language reader) {
        return texts.get(reader, "resource.writer", "who", "<@" + user.value() + ">");
    }
}
