package dev.kizuna.contact.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.contact.discord.ContactIds.Part;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.NoticeText;
import dev.kizuna.notice.discord.Wording;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Tells somebody who has moved that their card is gone, and how to write it anew. Nobody else reads it. */
record DepartureLetters(Circles circles, Members members, Texts texts) implements NoticeText {
    private static final int NAME = 60;

    @Override
    public Wording write(Notice notice) {
        Optional<Person> person = members.kept(notice.circle(), notice.receiver());
        if (person.isEmpty()) {
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        Reading reading = Reading.of(circles, notice.circle(), person.get());
        return new Letter(
                person.get().user().orElse(null),
                reading.reader(),
                card(notice.circle(), reading.reader()),
                reading.circle(),
                card(notice.circle(), reading.circle()),
                null,
                texts.get(
                        reading.circle(),
                        "card.moved.spoken",
                        "name",
                        UserText.label(person.get().name(), NAME)));
    }

    MessageCreateData card(CircleId circle, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.moved")),
                ActionRow.of(Button.primary(
                        ContactIds.EDIT.write(new Part(circle, Sheet.FIRST)),
                        texts.get(reader, "exchange.button.write"))));
    }
}
