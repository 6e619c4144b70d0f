package dev.kizuna;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Card;
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
import dev.kizuna.privacy.discord.PrivacyRoom;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Asks somebody of whom the circle has long heard nothing whether they stay: see {@link Absences}. Nobody else reads it.
 */
record StayLetters(Circles circles, Members members, Texts texts) implements NoticeText {

    @Override
    public Wording write(Notice notice) {
        Optional<Person> person = members.kept(notice.circle(), notice.receiver());
        if (person.isEmpty()) {
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        Reading reading = Reading.of(circles, notice.circle(), person.get());
        MessageCreateData letter = letter(notice.circle(), reading.reader());
        return new Letter(
                person.get().user().orElse(null),
                reading.reader(),
                letter,
                reading.circle(),
                letter(notice.circle(), reading.circle()),
                null,
                texts.get(reading.circle(), "privacy.stay.spoken"));
    }

    private MessageCreateData letter(CircleId circle, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "privacy.stay.ask", "days", Absences.TO_ANSWER.toDays())),
                ActionRow.of(PrivacyRoom.stayButtons(circle, texts, reader)));
    }
}
