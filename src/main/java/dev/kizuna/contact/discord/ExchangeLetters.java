package dev.kizuna.contact.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.Exchanges;
import dev.kizuna.contact.discord.ContactIds.At;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.NoticeText;
import dev.kizuna.notice.discord.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** After a meeting: with whom one sat, and whether they may see how to reach one. */
final class ExchangeLetters implements NoticeText {
    private static final int NAME = 60;
    private static final int TITLE = 100;

    private final Cards cards;
    private final Exchanges exchanges;
    private final Meetings meetings;
    private final Members members;
    private final Circles circles;
    private final Function<MeetingId, Optional<ChannelId>> threads;
    private final ExchangeCard card;
    private final MeetingWords words;
    private final Texts texts;

    ExchangeLetters(
            Cards cards,
            Exchanges exchanges,
            Meetings meetings,
            Members members,
            Circles circles,
            Function<MeetingId, Optional<ChannelId>> threads,
            ExchangeCard card,
            MeetingWords words,
            Texts texts) {
        this.cards = cards;
        this.exchanges = exchanges;
        this.meetings = meetings;
        this.members = members;
        this.circles = circles;
        this.threads = threads;
        this.card = card;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Wording write(Notice notice) {
        MeetingView meeting = meetings.get(notice.circle(), notice.meeting());
        if (meeting.state() == MeetingState.CANCELLED) {
            return new Wording.Needless(Lapse.CANCELLED);
        }
        List<Person> tablemates = exchanges.tablemates(notice.circle(), notice.meeting(), notice.receiver());
        if (tablemates.isEmpty()) {
            // The record was corrected: they sat elsewhere, or were not there.
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        Person person = members.get(notice.circle(), notice.receiver());
        Reading reading = Reading.of(circles, notice.circle(), person);
        return new Letter(
                person.user().orElse(null),
                reading.reader(),
                card.of(
                        meeting,
                        tablemates,
                        Reach.of(
                                cards.own(notice.circle(), person.id()),
                                exchanges.raised(notice.circle(), notice.meeting(), person.id())),
                        texts.get(reading.reader(), "exchange.thanks"),
                        reading.reader()),
                reading.circle(),
                Card.of(
                        TextDisplay.of(texts.get(reading.circle(), "exchange.inPublic", "title", words.title(meeting))),
                        ActionRow.of(Button.primary(
                                ContactIds.EXCHANGE.write(new At(notice.circle(), notice.meeting())),
                                texts.get(reading.circle(), "exchange.button.open")))),
                threads.apply(notice.meeting()).orElse(null),
                texts.get(
                        reading.circle(),
                        "exchange.spoken",
                        "name",
                        UserText.label(person.name(), NAME),
                        "title",
                        UserText.label(meeting.title(), TITLE)));
    }
}
