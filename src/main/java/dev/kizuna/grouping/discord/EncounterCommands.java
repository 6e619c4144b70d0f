package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.discord.GroupingIds.Again;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Who sat with whom, as it was written down, for coordinators to look at and correct. */
final class EncounterCommands {
    private static final String PERSON = "person";
    private static final String TABLE = "table";
    private static final String ROUND = "round";
    private static final int NAME = 100;
    private static final int LONGEST = 3_400;

    private final Encounters encounters;
    private final Meetings meetings;
    private final Members members;
    private final MeetingSuggestions suggestions;
    private final MeetingWords words;
    private final TableWords tables;
    private final AgainCard doubt;
    private final Texts texts;

    EncounterCommands(
            Encounters encounters,
            Meetings meetings,
            Members members,
            MeetingSuggestions suggestions,
            MeetingWords words,
            Texts texts) {
        this.encounters = encounters;
        this.meetings = meetings;
        this.members = members;
        this.suggestions = suggestions;
        this.words = words;
        this.tables = new TableWords(texts);
        this.doubt = new AgainCard(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "groups encounters",
                COORDINATORS,
                List.of(suggestions.option(MeetingChoice.STANDING)),
                (caller, given) -> show(
                        caller,
                        suggestions.begun(caller, given, MeetingChoice.STANDING).id()));
        routes.press(GroupingIds.ENCOUNTERS, COORDINATORS, (caller, of) -> show(caller, of.meeting()));
        routes.press(GroupingIds.AGAIN, COORDINATORS, this::again);
        routes.press(GroupingIds.AGAIN_ASKED, COORDINATORS, (caller, again) -> {
            meetings.get(caller.inCircle(), again.meeting());
            return Response.show(doubt.of(again, caller.language()));
        });
        routes.press(GroupingIds.CORRECT, COORDINATORS, (caller, of) -> {
            meetings.get(caller.inCircle(), of.meeting());
            return Response.ask(form(of, caller.language()));
        });
        routes.fields(GroupingIds.CORRECTED, COORDINATORS, this::correct);
    }

    Response show(Caller caller, MeetingId meeting) {
        CircleId circle = caller.inCircle();
        return Response.show(
                card(meetings.get(circle, meeting), encounters.of(circle, meeting), "", caller.language()));
    }

    private Response again(Caller caller, Again again) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, again.meeting());
        List<Round> rounds = encounters.again(circle, again.meeting(), again.whom() == Whom.PRESENT);
        return Response.show(
                card(meeting, rounds, texts.get(caller.language(), "groups.news.remembered"), caller.language()));
    }

    private Response correct(Caller caller, Of of, Fields fields) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, of.meeting());
        Person person = members.meant(circle, fields.text(PERSON).orElse(""));
        String typed = Digits.plain(fields.text(TABLE).orElse(""));
        int table = typed.equals("0") ? 0 : Digits.number(typed, ProposeForm.MOST_TABLES, NumberRefusal.NO_NUMBER);
        int round = fields.text(ROUND)
                .map(number -> Digits.number(number, ProposeForm.MOST_ROUNDS, NumberRefusal.NO_NUMBER))
                .orElse(1);
        List<Round> rounds = encounters.correct(circle, of.meeting(), round, person.id(), table);
        String news = isAlone(rounds, round, table, person)
                ? texts.get(
                        caller.language(),
                        "groups.news.correctedAlone",
                        "name",
                        TableWords.name(person),
                        "number",
                        table)
                : texts.get(caller.language(), "groups.news.corrected");
        return Response.show(card(meeting, rounds, news, caller.language()));
    }

    /** Whether somebody was put where nobody else sat, which may be a slip of the finger. */
    private static boolean isAlone(List<Round> rounds, int round, int table, Person person) {
        return table > 0
                && rounds.stream()
                        .filter(one -> one.number() == round)
                        .flatMap(one -> one.tables().stream())
                        .filter(one -> one.number() == table)
                        .flatMap(one -> one.guests().stream())
                        .allMatch(guest -> guest.person().id().equals(person.id()));
    }

    private MessageCreateData card(MeetingView meeting, List<Round> rounds, String news, Language reader) {
        StringBuilder list = new StringBuilder();
        for (Round round : rounds) {
            if (rounds.size() > 1) {
                list.append("\n").append(texts.get(reader, "groups.met.round", "round", round.number()));
            }
            round.tables()
                    .forEach(table -> list.append("\n")
                            .append(texts.get(reader, "groups.met.table", "number", table.number()))
                            .append(tables.guests(table, reader)));
        }
        String shown =
                list.length() > LONGEST ? list.substring(0, list.lastIndexOf("\n", LONGEST)) + "\n…" : list.toString();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of((news.isEmpty() ? "" : news + "\n")
                + texts.get(reader, "groups.met.head", "title", words.title(meeting))
                + (rounds.isEmpty() ? "\n" + texts.get(reader, "groups.met.none") : shown)));
        Of of = new Of(meeting);
        IdFormat<Again> again = rounds.isEmpty() ? GroupingIds.AGAIN : GroupingIds.AGAIN_ASKED;
        parts.addAll(ActionRow.partitionOf(List.of(
                Button.primary(GroupingIds.CORRECT.write(of), texts.get(reader, "groups.button.correct")),
                Button.secondary(
                        again.write(new Again(meeting.id(), Whom.PRESENT)),
                        texts.get(reader, rounds.isEmpty() ? "groups.button.meetPresent" : "groups.button.metPresent")),
                Button.secondary(
                        again.write(new Again(meeting.id(), Whom.GOING)),
                        texts.get(reader, rounds.isEmpty() ? "groups.button.meetSeated" : "groups.button.metSeated")),
                Button.secondary(GroupingIds.PLAN.write(of), texts.get(reader, "groups.button.back")))));
        return Card.of(parts);
    }

    private Modal form(Of of, Language reader) {
        return Modal.create(GroupingIds.CORRECTED.write(of), texts.get(reader, "groups.correct.title"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "groups.correct.person"),
                                texts.get(reader, "groups.two.hint"),
                                TextInput.create(PERSON, TextInputStyle.SHORT)
                                        .setMaxLength(NAME)
                                        .build()),
                        Label.of(
                                texts.get(reader, "groups.correct.table"),
                                texts.get(reader, "groups.correct.tableHint"),
                                TextInput.create(TABLE, TextInputStyle.SHORT)
                                        .setMaxLength(4)
                                        .build()),
                        Label.of(
                                texts.get(reader, "groups.correct.round"),
                                TextInput.create(ROUND, TextInputStyle.SHORT)
                                        .setRequired(false)
                                        .setMaxLength(2)
                                        .setValue("1")
                                        .build()))
                .build();
    }
}
