package dev.kizuna.resource.discord;

import dev.kizuna.discord.Fields;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.resource.CardText;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.ResourceKind;
import dev.kizuna.resource.TypedPart;
import dev.kizuna.resource.discord.ResourceIds.Edited;
import dev.kizuna.resource.discord.ResourceIds.Of;
import dev.kizuna.resource.discord.ResourceIds.One;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;

/** Where a card is filled in. */
final class CardForms {
    static final List<String> WRITTEN = Stream.of(TypedPart.CARD_NAME, TypedPart.CARD_FIELD, TypedPart.CARD_OFFER)
            .map(TypedPart::name)
            .toList();

    private static final String KIND = "kind";

    private final Texts texts;

    CardForms(Texts texts) {
        this.texts = texts;
    }

    Modal blank(Of of, Language reader) {
        return form(ResourceIds.ADDED.write(of), texts.get(reader, "resource.form.add"), null, reader);
    }

    /** What was typed, once more. */
    Modal anew(Of of, CardText typed, Language reader) {
        return form(ResourceIds.ADDED.write(of), texts.get(reader, "resource.form.add"), typed, reader);
    }

    /** The same of a card that was there. */
    Modal anew(Edited edited, CardText typed, Language reader) {
        return form(ResourceIds.EDITED.write(edited), texts.get(reader, "resource.form.edit"), typed, reader);
    }

    Modal of(One one, ResourceCard card, Language reader) {
        return form(
                ResourceIds.EDITED.write(new Edited(one.meeting(), one.card(), card.revision(), one.page())),
                texts.get(reader, "resource.form.edit"),
                card.text(),
                reader);
    }

    private Modal form(String id, String title, @Nullable CardText now, Language reader) {
        StringSelectMenu kind = StringSelectMenu.create(KIND)
                .addOptions(Stream.of(ResourceKind.values())
                        .map(one -> SelectOption.of(texts.word(reader, one), one.name()))
                        .toList())
                .setDefaultValues((now == null ? ResourceKind.FORMAL : now.kind()).name())
                .build();
        return Modal.create(id, title)
                .addComponents(
                        Inputs.line(texts, TypedPart.CARD_NAME, now == null ? "" : now.name(), reader),
                        Label.of(
                                texts.get(reader, "resource.form.kind"),
                                texts.get(reader, "resource.form.kindHint"),
                                kind),
                        Inputs.line(texts, TypedPart.CARD_FIELD, now == null ? "" : now.field(), reader),
                        Inputs.block(texts, TypedPart.CARD_OFFER, now == null ? "" : now.offer(), reader))
                .build();
    }

    /** @throws Refusal with a {@link dev.kizuna.resource.ResourceRefusal} */
    static CardText read(Fields fields) {
        return new CardText(
                Inputs.typed(fields, TypedPart.CARD_NAME),
                fields.choice(KIND, ResourceKind.class).orElse(ResourceKind.FORMAL),
                Inputs.typed(fields, TypedPart.CARD_FIELD),
                Inputs.typed(fields, TypedPart.CARD_OFFER));
    }
}
