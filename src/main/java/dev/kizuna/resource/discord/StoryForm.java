package dev.kizuna.resource.discord;

import dev.kizuna.discord.Fields;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.resource.CardId;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.StoryText;
import dev.kizuna.resource.TypedPart;
import dev.kizuna.resource.discord.ResourceIds.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.modals.Modal;

/** Where a table's story is filled in: its title, the cards used, three sentences for the presentation. */
final class StoryForm {
    private static final String CARDS = "cards";
    private static final int LABEL = 100;

    private final Texts texts;

    StoryForm(Texts texts) {
        this.texts = texts;
    }

    /** @param cards of the table, and those that its story used before */
    Modal of(Page page, List<ResourceCard> cards, Optional<StoryText> now, Language reader) {
        List<Label> inputs = new ArrayList<>();
        inputs.add(Inputs.line(
                texts, TypedPart.STORY_TITLE, now.map(StoryText::title).orElse(""), reader));
        if (!cards.isEmpty()) {
            inputs.add(Label.of(
                    texts.get(reader, "resource.story.cards"),
                    texts.get(reader, "resource.story.cardsHint"),
                    menu(cards, now.map(StoryText::cards).orElse(List.of()), reader)));
        }
        for (TypedPart sentence : List.of(TypedPart.BEGINNING, TypedPart.MIDDLE, TypedPart.ENDING)) {
            inputs.add(Inputs.optionalBlock(
                    texts,
                    sentence,
                    texts.get(reader, asked(sentence)),
                    now.map(story -> story.sentence(sentence)).orElse(""),
                    reader));
        }
        return Modal.create(
                        ResourceIds.STORY_FORM.write(page),
                        texts.get(reader, "resource.story.form", "table", page.table()))
                .addComponents(inputs)
                .build();
    }

    private static String asked(TypedPart sentence) {
        return switch (sentence) {
            case BEGINNING -> "resource.story.beginning";
            case MIDDLE -> "resource.story.middle";
            default -> "resource.story.ending";
        };
    }

    private StringSelectMenu menu(List<ResourceCard> cards, List<CardId> used, Language reader) {
        List<SelectOption> options = cards.stream()
                .map(card -> SelectOption.of(
                                UserText.label(card.text().name(), LABEL),
                                Long.toString(card.id().value()))
                        .withDescription(texts.word(reader, card.text().kind()) + " · "
                                + UserText.label(card.text().field(), LABEL / 2))
                        .withDefault(used.contains(card.id())))
                .toList();
        return StringSelectMenu.create(CARDS)
                .addOptions(options)
                .setRequired(false)
                .setRequiredRange(0, options.size())
                .build();
    }

    /** @throws Refusal with a {@link dev.kizuna.resource.ResourceRefusal} */
    static StoryText read(Fields fields) {
        List<CardId> cards = fields.values().getOrDefault(CARDS, List.of()).stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new CardId(Long.parseLong(id)))
                .toList();
        return new StoryText(
                Inputs.typed(fields, TypedPart.STORY_TITLE),
                cards,
                Inputs.typed(fields, TypedPart.BEGINNING),
                Inputs.typed(fields, TypedPart.MIDDLE),
                Inputs.typed(fields, TypedPart.ENDING));
    }
}
