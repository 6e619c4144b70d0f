package dev.kizuna.meeting.discord;

import static dev.kizuna.meeting.Planning.TOKYO;
import static dev.kizuna.meeting.Planning.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Page;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.Habit;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Numbers;
import dev.kizuna.meeting.PlanPart;
import dev.kizuna.meeting.ProposedDate;
import dev.kizuna.meeting.Wording;
import dev.kizuna.meeting.discord.Ids.Move;
import dev.kizuna.meeting.discord.Ids.Sheet;
import dev.kizuna.meeting.discord.OwnAnswers.Own;
import dev.kizuna.meeting.discord.PlanReader.Time;
import dev.kizuna.meeting.when.Assumption;
import dev.kizuna.meeting.when.Rhythm;
import dev.kizuna.meeting.when.RhythmTrouble;
import dev.kizuna.meeting.when.WhenTrouble;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every card and form of the room, as Discord would get it, in both languages. */
class CardsTest {
    private static final Instant NOW = at("2026-11-22T12:00");
    private static final Clock CLOCK = Clock.fixed(NOW, TOKYO);
    private static final Details FULL = new Details(
            "ひきこもり支援 *事例* 検討会",
            "長岡京市 バンビオ１番館 @everyone",
            50,
            at("2026-12-01T23:59"),
            "はじめての方も歓迎です。\n- 名刺をお持ちください\n`15分前`から受付");

    private final Snapshots snapshots = Snapshots.of("meeting");
    private final Texts texts = new Texts("discord", "meeting", "when");
    private final MeetingWords words = new MeetingWords(texts, CLOCK);
    private final PlanCards plans = new PlanCards(texts, words);
    private final MeetingPanel panel =
            new MeetingPanel(texts, words, List.of((caller, meeting) -> List.of(Button.primary("x.announce", "…"))));

    @ParameterizedTest
    @EnumSource
    void thePanelOfADraft(Language reader) {
        matches("panel_draft", reader, panel.of(caller(reader), meeting(MeetingState.DRAFT, FULL, null)));
    }

    @ParameterizedTest
    @EnumSource
    void thePanelOfAnAnnouncedMeeting(Language reader) {
        MeetingView meeting = meeting(MeetingState.ANNOUNCED, FULL, null);
        matches(
                "panel_announced",
                reader,
                panel.of(caller(reader), meeting, texts.get(reader, "meeting.panel.edited")));
    }

    @ParameterizedTest
    @EnumSource
    void thePanelOfAClosedMeeting(Language reader) {
        MeetingView meeting = meeting(MeetingState.CLOSED, new Details("会", null, null, null, null), null);
        matches("panel_closed", reader, panel.of(caller(reader), meeting));
    }

    @ParameterizedTest
    @EnumSource
    void thePanelOfACancelledMeeting(Language reader) {
        MeetingView meeting = meeting(MeetingState.CANCELLED, FULL, "大雪のため **残念** ですが");
        matches("panel_cancelled", reader, panel.of(caller(reader), meeting));
    }

    @ParameterizedTest
    @EnumSource
    void theRegularDates(Language reader) {
        SeriesCard card = new SeriesCard(texts, words);
        Rhythm rhythm = new Rhythm("FREQ=MONTHLY;BYDAY=2TH", LocalDate.of(2026, 11, 1), LocalTime.of(14, 0), null);
        Habit habit = new Habit("毎月第2木曜 14時 *", rhythm, null);
        MeetingView draft = meeting(MeetingState.DRAFT, FULL, null);
        List<ProposedDate> dates = List.of(
                date("2026-12-05T14:00", false, draft),
                date("2026-12-10T14:00", false, draft),
                date("2027-01-14T14:00", true, null),
                new ProposedDate(
                        at("2027-02-11T14:00"),
                        at("2027-02-11T16:00"),
                        TOKYO,
                        false,
                        null,
                        List.of(draft, draft, draft)));
        matches("series", reader, card.of(habit, Optional.of(draft), dates, reader));
        matches("series_without", reader, card.of(habit, Optional.empty(), List.of(), reader));
        matches("series_none", reader, card.none(reader));
        matches("series_forgotten", reader, card.forgotten(habit.words(), reader));
        matches(
                "series_misread",
                reader,
                card.misread(
                        new Refusal(RhythmTrouble.TWO_READINGS, "part", "every second Thursday"),
                        "every second Thursday 2pm",
                        new SeriesIds.Typed(8, Ids.NO_MEETING),
                        reader));
    }

    private static ProposedDate date(String start, boolean skipped, @Nullable MeetingView made) {
        return new ProposedDate(at(start), at(start).plusSeconds(7200), TOKYO, skipped, made, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void aDraftAsItWasRead(Language reader) {
        Time time = new Time(at("2026-12-05T14:00"), at("2026-12-05T16:00"), Set.of(Assumption.AFTERNOON), false);
        List<String> remarks = plans.remarks(time, false, Set.of(Assumption.END_OF_DAY), reader);
        matches("draft_read", reader, plans.read(meeting(MeetingState.DRAFT, FULL, null), remarks, reader));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftWhoseTimeWasChanged(Language reader) {
        MeetingView draft = meeting(MeetingState.DRAFT, new Details("会", null, null, null, null), null);
        matches("draft_moved", reader, plans.moved(draft, List.of(), reader));
    }

    @ParameterizedTest
    @EnumSource
    void aTimeThatWasNotUnderstood(Language reader) {
        matches("misread_when", reader, misread(PlanPart.WHEN, WhenTrouble.NOT_UNDERSTOOD, "そのうち @everyone", reader));
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineThatWasNotUnderstood(Language reader) {
        matches("misread_deadline", reader, misread(PlanPart.DEADLINE, WhenTrouble.NO_DATE, "夕方", reader));
    }

    @ParameterizedTest
    @EnumSource
    void aTitleThatIsTooLong(Language reader) {
        Misread misread = misreadOf(() -> new Details("長".repeat(103), null, null, null, null));
        Wording typed = new Wording(Map.of(PlanPart.TITLE, "長".repeat(103)));
        matches(
                "misread_title",
                reader,
                plans.misread(misread, typed, Sheet.blank().withWording(7), LocalDate.of(2026, 11, 22), reader));
    }

    @ParameterizedTest
    @EnumSource
    void aPostponementToBeConfirmed(Language reader) {
        Move move = new Move(
                new MeetingId(12),
                3,
                at("2026-12-12T14:00").getEpochSecond(),
                at("2026-12-12T16:00").getEpochSecond());
        MoveCard card = new MoveCard(texts, words, meeting -> 48, CLOCK);
        matches("move", reader, card.of(meeting(MeetingState.CLOSED, FULL, null), move, List.of(), reader));
        Move earlier = new Move(
                new MeetingId(12),
                3,
                at("2026-11-24T14:00").getEpochSecond(),
                at("2026-11-24T16:00").getEpochSecond());
        MoveCard single = new MoveCard(texts, words, meeting -> 1, CLOCK);
        matches(
                "move_earlier",
                reader,
                single.of(meeting(MeetingState.ANNOUNCED, FULL, null), earlier, List.of(), reader));
    }

    @ParameterizedTest
    @EnumSource
    void theCoordinatorsList(Language reader) {
        List<MeetingView> many = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> meeting(MeetingState.ANNOUNCED, FULL, null))
                .toList();
        ListCard card = new ListCard(texts, words);
        matches("list", reader, card.of(Shelf.UPCOMING, Page.of(many, 1, ListCard.SIZE), reader));
        matches("list_last", reader, card.of(Shelf.PAST, Page.of(many, 99, ListCard.SIZE), reader));
        matches("list_empty", reader, card.of(Shelf.DRAFTS, Page.of(List.of(), 1, ListCard.SIZE), reader));
    }

    @ParameterizedTest
    @EnumSource
    void theMembersList(Language reader) {
        List<MeetingView> two =
                List.of(meeting(MeetingState.ANNOUNCED, FULL, null), meeting(MeetingState.CANCELLED, FULL, "大雪"));
        Own own = new Own("参加", List.of(Button.success("x.going", "参加"), Button.danger("x.declined", "欠席")));
        UpcomingCard card = new UpcomingCard(texts, words);
        matches(
                "upcoming",
                reader,
                card.of(Page.of(two, 1, UpcomingCard.SIZE), Map.of(new MeetingId(12), own), reader));
        matches("upcoming_empty", reader, card.of(Page.of(List.of(), 1, UpcomingCard.SIZE), Map.of(), reader));
        matches("upcoming_second", reader, card.of(Page.of(two, 2, 1), Map.of(), reader));
    }

    @ParameterizedTest
    @EnumSource
    void theForms(Language reader) {
        PlanForms forms = new PlanForms(texts);
        MeetingView meeting = meeting(MeetingState.ANNOUNCED, FULL, null);
        Wording words = PlanReader.words(meeting);
        snapshots.matches(name("form_new", reader), forms.of(Sheet.blank(), new Wording(Map.of()), reader));
        Sheet described = new Sheet(PlanForm.NEW_DESCRIBED, Ids.NO_MEETING, 0, 7);
        Wording tooLong = words.with(PlanPart.DESCRIPTION, "長".repeat(1100));
        snapshots.matches(name("form_described", reader), forms.of(described, tooLong, reader));
        snapshots.matches(name("form_edit", reader), forms.of(Sheet.on(PlanForm.EDIT, meeting), words, reader));
        snapshots.matches(name("form_time", reader), forms.of(Sheet.on(PlanForm.TIME, meeting), words, reader));
    }

    @ParameterizedTest
    @EnumSource
    void theFormsForCancellingAndCorrecting(Language reader) {
        ChangeForms forms = new ChangeForms(texts, words, meeting -> 48);
        MeetingView meeting = meeting(MeetingState.ANNOUNCED, FULL, null);
        snapshots.matches(name("form_cancel", reader), forms.cancel(meeting, "大雪のため", reader));
        snapshots.matches(name("form_number", reader), forms.number(meeting, reader));
    }

    @Test
    void theLongestTextsStillFitOnEveryCard() {
        Details longest = new Details("*".repeat(100), "_".repeat(100), 9999, at("2026-12-01T23:59"), "`".repeat(1000));
        MeetingView meeting = meeting(MeetingState.CANCELLED, longest, "~".repeat(300));
        List<MeetingView> full = IntStream.range(0, 8).mapToObj(i -> meeting).toList();

        for (Language reader : Language.values()) {
            assertThat(List.of(
                            panel.of(caller(reader), meeting),
                            plans.read(meeting, List.of(), reader),
                            new ListCard(texts, words).of(Shelf.PAST, Page.of(full, 1, ListCard.SIZE), reader),
                            new UpcomingCard(texts, words).of(Page.of(full, 1, UpcomingCard.SIZE), Map.of(), reader)))
                    .allSatisfy(card -> assertThat(card.toData().toString()).hasSizeLessThan(9000));
            new ChangeForms(texts, words, one -> 1).cancel(meeting, "理".repeat(1000), reader);
        }
    }

    private MessageCreateData misread(PlanPart part, WhenTrouble why, String typed, Language reader) {
        Misread misread = misreadOf(() -> Misread.in(part, () -> {
            throw new Refusal(why, "part", typed);
        }));
        return plans.misread(
                misread,
                new Wording(Map.of(part, typed)),
                Sheet.blank().withWording(7),
                LocalDate.of(2026, 11, 22),
                reader);
    }

    private static Misread misreadOf(Supplier<?> reading) {
        try {
            Misread.in(reading);
        } catch (Misread misread) {
            return misread;
        }
        throw new AssertionError(MeetingRefusal.class + " expected");
    }

    private void matches(String name, Language reader, MessageCreateData card) {
        snapshots.matches(name(name, reader), card);
    }

    private static String name(String card, Language reader) {
        return card + "_" + reader.name().toLowerCase(Locale.ROOT);
    }

    private static MeetingView meeting(MeetingState state, Details details, @Nullable String reason) {
        return new MeetingView(
                new MeetingId(12),
                new CircleId(100),
                state,
                details,
                at("2026-12-05T14:00"),
                at("2026-12-05T16:00"),
                TOKYO,
                new Numbers(2026, 2, 7),
                1,
                3,
                reason);
    }

    private static Caller caller(Language reader) {
        return Coordination.caller(reader);
    }
}
