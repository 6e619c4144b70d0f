package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.RsvpRefusal;
import dev.kizuna.rsvp.Standing;
import dev.kizuna.rsvp.discord.RsvpIds.For;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a coordinator sees who answers for somebody: the form, the question whether to go on, the outcome. */
final class AnswerForOthers {
    static final String PERSON = "person";
    static final String ANSWER = "answer";
    private static final int NAME = 100;

    private final Texts texts;
    private final MeetingWords meetings;
    private final CountWords counts;

    AnswerForOthers(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
        this.counts = new CountWords(texts);
    }

    /** Whether a coordinator may go on in spite of the reason. */
    static boolean mayGoOn(RsvpRefusal reason) {
        return switch (reason) {
            case FULL, CLOSED, DEADLINE_PASSED, OVER -> true;
            case NOT_OF_THE_CIRCLE,
                    OF_ANOTHER_SERVER,
                    NOT_ANNOUNCED,
                    CANCELLED,
                    NOT_ANSWERED,
                    NOT_WAITING,
                    NOT_SEATED,
                    SEAT_AT_STAKE,
                    NOTE_TOO_LONG -> false;
        };
    }

    Modal form(Of meeting, Language reader) {
        StringSelectMenu.Builder answers = StringSelectMenu.create(ANSWER);
        for (Answer answer : Answer.values()) {
            answers.addOption(texts.word(reader, answer), answer.name());
        }
        TextInput person = TextInput.create(PERSON, TextInputStyle.SHORT)
                .setRequired(true)
                .setMaxLength(NAME)
                .build();
        return Modal.create(RsvpIds.FILLED_FOR.write(meeting), texts.get(reader, "rsvp.for.title"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "rsvp.for.person"), texts.get(reader, "rsvp.for.personHint"), person),
                        Label.of(texts.get(reader, "rsvp.for.answer"), answers.build()))
                .build();
    }

    /** What stands against it, and the buttons to go on. */
    MessageCreateData question(For asked, Refusal refusal, RsvpRefusal reason, Person person, Language reader) {
        List<Button> ways = new ArrayList<>();
        if (reason == RsvpRefusal.FULL) {
            ways.add(way(asked, Bounds.CAPACITY, texts.get(reader, "rsvp.for.wait")));
            ways.add(way(asked, Bounds.NONE, texts.get(reader, "rsvp.for.overbook")));
        } else {
            ways.add(way(asked, Bounds.CAPACITY, texts.get(reader, "rsvp.for.goOn")));
        }
        String words = texts.get(
                reader,
                question(reason),
                "person",
                name(person),
                "answer",
                asked.answer(),
                "capacity",
                refusal.details().getOrDefault("capacity", 0));
        return message(List.of(TextDisplay.of(words)), ways);
    }

    private static String question(RsvpRefusal reason) {
        return reason == RsvpRefusal.FULL ? "rsvp.for.full" : "rsvp.for.late";
    }

    MessageCreateData done(Headcount headcount, Person person, Language reader) {
        Standing own = headcount.own();
        String place = own == null ? "" : texts.word(reader, own.place());
        return message(
                List.of(
                        TextDisplay.of(texts.get(reader, "rsvp.for.done", "person", name(person), "place", place)),
                        TextDisplay.of(
                                "**" + meetings.title(headcount.meeting()) + "**\n" + counts.all(headcount, reader))),
                List.of(Button.secondary(
                        RsvpIds.FORM_FOR.write(new Of(headcount.meeting())), texts.get(reader, "rsvp.for.another"))));
    }

    private static Button way(For asked, Bounds bounds, String label) {
        For on = new For(asked.circle(), asked.meeting(), asked.member(), asked.answer(), bounds);
        return Button.primary(RsvpIds.ANSWER_FOR.write(on), label);
    }

    private static MessageCreateData message(List<TextDisplay> words, List<Button> buttons) {
        List<ContainerChildComponent> parts = new ArrayList<>(words);
        parts.add(ActionRow.of(buttons));
        return Card.of(parts);
    }

    private static String name(Person person) {
        return UserText.line(person.name(), NAME);
    }
}
