package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Roster;
import dev.kizuna.rsvp.Turnout;
import dev.kizuna.rsvp.discord.RsvpIds.Sheet;
import dev.kizuna.sealing.Unreadable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The roster on screen: figures first, then the people by answer, a page at a time. */
final class RosterCard {
    /** As many as fit into one message with their notes. */
    static final int PAGE = 15;

    private static final int NAME = 40;
    private static final int NOTE = 50;
    private static final int FIELDS = 8;

    private final Texts texts;
    private final MeetingWords meetings;
    private final CountWords counts;
    private final AnswerButtons answers;

    RosterCard(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
        this.counts = new CountWords(texts);
        this.answers = new AnswerButtons(texts);
    }

    /** @param page from 1; one beyond the last shows the last */
    MessageCreateData of(Roster roster, int page, Language reader) {
        MeetingView meeting = roster.turnout().headcount().meeting();
        Page<Roster.Entry> shown = Page.of(roster.entries(), page, PAGE);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(
                reader,
                "rsvp.roster.title",
                "title",
                meetings.title(meeting),
                "numbers",
                meetings.numbers(reader, meeting),
                "when",
                meetings.span(reader, meeting))));
        parts.add(TextDisplay.of(figures(roster, reader)));
        if (!roster.turnout().byField().isEmpty()) {
            parts.add(TextDisplay.of(fields(roster, reader)));
        }
        parts.add(Separator.createDivider(Separator.Spacing.SMALL));
        parts.add(TextDisplay.of(people(meeting, shown.items(), reader)));
        parts.add(ActionRow.of(buttons(meeting, shown, reader)));
        return Card.of(parts);
    }

    private String figures(Roster roster, Language reader) {
        Headcount headcount = roster.turnout().headcount();
        String now = counts.all(headcount, reader);
        Turnout previous = roster.previous();
        if (previous == null) {
            return now;
        }
        int then = previous.headcount().seated();
        return now + "\n"
                + texts.get(
                        reader,
                        "rsvp.roster.previous",
                        "then",
                        then,
                        "title",
                        meetings.title(previous.headcount().meeting()),
                        "difference",
                        signed(headcount.seated() - then));
    }

    private String fields(Roster roster, Language reader) {
        Map<String, Integer> now = roster.turnout().byField();
        Map<String, Integer> then =
                roster.previous() == null ? Map.of() : roster.previous().byField();
        TreeSet<String> fields = new TreeSet<>(now.keySet());
        fields.addAll(then.keySet());
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(reader, "rsvp.roster.byField"));
        fields.stream()
                .limit(FIELDS)
                .forEach(field -> lines.add(texts.get(
                        reader,
                        roster.previous() == null ? "rsvp.roster.field" : "rsvp.roster.fieldAgainst",
                        "field",
                        field.isEmpty() ? texts.get(reader, "rsvp.roster.noField") : UserText.line(field, NAME),
                        "now",
                        now.getOrDefault(field, 0),
                        "then",
                        then.getOrDefault(field, 0))));
        return String.join("\n", lines);
    }

    private String people(MeetingView meeting, List<Roster.Entry> entries, Language reader) {
        List<String> lines = new ArrayList<>();
        Place group = null;
        for (Roster.Entry entry : entries) {
            if (entry.standing().place() != group) {
                group = entry.standing().place();
                lines.add("**" + texts.word(reader, group) + "**");
            }
            lines.add(line(entry, meeting, reader));
        }
        return lines.isEmpty() ? texts.get(reader, "rsvp.roster.nobody") : String.join("\n", lines);
    }

    private String line(Roster.Entry entry, MeetingView meeting, Language reader) {
        Person person = entry.person();
        StringBuilder line = new StringBuilder("- ").append(UserText.line(person.name(), NAME));
        String office = String.join(
                " · ",
                List.of(person.organisation(), person.field()).stream()
                        .filter(one -> !one.isEmpty())
                        .toList());
        if (!office.isEmpty()) {
            line.append(texts.get(reader, "rsvp.roster.office", "office", UserText.line(office, NAME)));
        }
        if (entry.standing().askedAgain()) {
            line.append(texts.get(reader, "rsvp.roster.unconfirmed"));
        }
        Instant offer = entry.standing().offer();
        if (offer != null) {
            String key = entry.standing().place() == Place.OFFERED ? "rsvp.roster.offered" : "rsvp.roster.missed";
            line.append(texts.get(reader, key, "until", offer.atZone(meeting.zone())));
        }
        if (person.user().isEmpty()) {
            line.append(texts.get(reader, "rsvp.roster.noAccount"));
        }
        String note = entry.standing().note();
        if (note != null || entry.standing().noteClosed()) {
            String words = note == null ? texts.word(reader, Unreadable.CLOSED) : UserText.line(note, NOTE);
            line.append("\n  ").append(texts.get(reader, "rsvp.own.note", "note", words));
        }
        return line.toString();
    }

    private List<Button> buttons(MeetingView meeting, Page<?> page, Language reader) {
        List<Button> buttons = new ArrayList<>(PageTurns.of(
                page,
                number -> RsvpIds.ROSTER.write(new Sheet(meeting.circle(), meeting.id(), number)),
                texts,
                reader));
        buttons.add(answers.forSomebody(meeting, reader));
        return buttons;
    }

    private static String signed(int difference) {
        return difference > 0 ? "+" + difference : difference == 0 ? "±0" : "−" + -difference;
    }
}
