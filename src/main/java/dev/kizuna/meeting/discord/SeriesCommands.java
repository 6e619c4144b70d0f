package dev.kizuna.meeting.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Habit;
import dev.kizuna.meeting.Habits;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.PlanPart;
import dev.kizuna.meeting.Wording;
import dev.kizuna.meeting.Wordings;
import dev.kizuna.meeting.discord.SeriesIds.Date;
import dev.kizuna.meeting.discord.SeriesIds.Typed;
import dev.kizuna.meeting.when.Rhythm;
import dev.kizuna.meeting.when.RhythmPhrases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** {@code /meeting series}: the next dates by a rule, each made a draft by a press. */
final class SeriesCommands {
    static final String RULE = "rule";
    private static final int RULE_LIMIT = 200;

    private final Habits habits;
    private final Meetings meetings;
    private final Wordings wordings;
    private final Circles circles;
    private final MeetingSuggestions suggestions;
    private final SeriesCard card;
    private final Texts texts;
    private final Clock clock;

    SeriesCommands(
            Habits habits,
            Meetings meetings,
            Wordings wordings,
            Circles circles,
            MeetingSuggestions suggestions,
            SeriesCard card,
            Texts texts,
            Clock clock) {
        this.habits = habits;
        this.meetings = meetings;
        this.wordings = wordings;
        this.circles = circles;
        this.suggestions = suggestions;
        this.card = card;
        this.texts = texts;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.command(
                "meeting series",
                COORDINATORS,
                List.of(Option.text("rule", RULE_LIMIT), suggestions.option("copy-from", MeetingChoice.ALL)),
                this::typed);
        routes.press(SeriesIds.SERIES, COORDINATORS, (caller, nothing) -> shown(caller));
        routes.press(SeriesIds.RULE, COORDINATORS, this::ask);
        routes.fields(SeriesIds.RULE_FORM, COORDINATORS, this::filledIn);
        routes.press(SeriesIds.DRAFT, COORDINATORS, this::draft);
        routes.press(SeriesIds.SKIP, COORDINATORS, (caller, date) -> skip(caller, date, true));
        routes.press(SeriesIds.UNSKIP, COORDINATORS, (caller, date) -> skip(caller, date, false));
        routes.press(SeriesIds.FORGET, COORDINATORS, (caller, nothing) -> {
            String rule = habits.of(caller.inCircle()).map(Habit::words).orElse("");
            habits.forget(caller.inCircle());
            return Response.show(card.forgotten(rule, caller.language()));
        });
    }

    /** Without a rule, by the one that is known; with another meeting to be like, that one is kept. */
    private Response typed(Caller caller, Arguments given) {
        Optional<MeetingId> like = given.text("copy-from")
                .map(typed -> suggestions.named(caller, typed, MeetingChoice.ALL))
                .map(MeetingView::id);
        Optional<String> rule = given.text("rule")
                .or(() -> like.flatMap(meeting -> habits.of(caller.inCircle())).map(Habit::words));
        return rule.map(words -> keep(caller, words, like)).orElseGet(() -> shown(caller));
    }

    private Response keep(Caller caller, String words, Optional<MeetingId> like) {
        CircleId circle = caller.inCircle();
        CircleSettings settings = circles.settings(circle);
        Rhythm rhythm;
        try {
            rhythm = RhythmPhrases.read(words, clock.instant().atZone(settings.zone()));
        } catch (Refusal refusal) {
            long kept = wordings.keep(circle, new Wording(Map.of(PlanPart.WHEN, words)));
            Typed again = new Typed(kept, like.orElse(Ids.NO_MEETING));
            return Response.show(card.misread(refusal, words, again, caller.language()));
        }
        Optional<MeetingId> template =
                like.or(() -> habits.of(circle).flatMap(before -> Optional.ofNullable(before.template())));
        habits.keep(circle, new Habit(words, rhythm, template.orElse(null)));
        return shown(caller);
    }

    private Response shown(Caller caller) {
        CircleId circle = caller.inCircle();
        Language reader = caller.language();
        return Response.show(habits.of(circle)
                .map(habit -> card.of(habit, habits.template(circle, habit), habits.next(circle, habit), reader))
                .orElseGet(() -> card.none(reader)));
    }

    /** The form, with what was typed before or the rule as it is. */
    private Response ask(Caller caller, Typed typed) {
        template(caller, typed);
        String before = typed.wording() == 0
                ? habits.of(caller.inCircle()).map(Habit::words).orElse("")
                : wordings.get(caller.inCircle(), typed.wording())
                        .of(PlanPart.WHEN)
                        .orElse("");
        Language reader = caller.language();
        TextInput input = TextInput.create(RULE, TextInputStyle.SHORT)
                .setRequired(true)
                .setMaxLength(RULE_LIMIT)
                .setValue(before.isEmpty() ? null : before)
                .build();
        return Response.ask(
                Modal.create(SeriesIds.RULE_FORM.write(typed), texts.get(reader, "meeting.series.formTitle"))
                        .addComponents(Label.of(
                                texts.get(reader, "meeting.series.formRule"),
                                texts.get(reader, "meeting.series.exampleOne"),
                                input))
                        .build());
    }

    private Response filledIn(Caller caller, Typed typed, Fields fields) {
        return keep(caller, fields.text(RULE).orElse(""), template(caller, typed));
    }

    /** The meeting to be copied, of this circle; none where the one before stays. */
    private Optional<MeetingId> template(Caller caller, Typed typed) {
        return typed.template().equals(Ids.NO_MEETING)
                ? Optional.empty()
                : Optional.of(meetings.get(caller.inCircle(), typed.template()).id());
    }

    private Response draft(Caller caller, Date date) {
        String title = texts.get(
                Language.of(circles.settings(caller.inCircle()).language().toLanguageTag()), "meeting.series.untitled");
        habits.draft(caller.inCircle(), Instant.ofEpochSecond(date.start()), title);
        return shown(caller);
    }

    private Response skip(Caller caller, Date date, boolean skipped) {
        habits.skip(caller.inCircle(), Instant.ofEpochSecond(date.start()), skipped);
        return shown(caller);
    }
}
