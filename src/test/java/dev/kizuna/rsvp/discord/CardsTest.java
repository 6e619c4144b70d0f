package dev.kizuna.rsvp.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Numbers;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Roster;
import dev.kizuna.rsvp.RsvpRefusal;
import dev.kizuna.rsvp.Standing;
import dev.kizuna.rsvp.Turnout;
import dev.kizuna.rsvp.discord.RsvpIds.For;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every card and form of this room, in both languages. */
class CardsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
    private static final Instant UNTIL = Instant.parse("2026-12-05T02:30:00Z");
    private static final Snapshots SNAPSHOTS = Snapshots.of("rsvp");
    private static final String LURID = "*絆*の会 @everyone [押す](http://x.example)";

    private final MeetingWords words = new MeetingWords(Stage.TEXTS, CLOCK);
    private final InvitationCard card = new InvitationCard(Stage.TEXTS, words);
    private final OwnAnswer own = new OwnAnswer(Stage.TEXTS, words, (meeting, expected, reader) -> List.of());
    private final AnswerForOthers others = new AnswerForOthers(Stage.TEXTS, words);
    private final RosterCard roster = new RosterCard(Stage.TEXTS, words);

    @ParameterizedTest
    @EnumSource
    void theInvitation(Language reader) {
        SNAPSHOTS.matches("open_" + name(reader), card.of(scene(reader, meeting(), Answering.OPEN, List.of())));
        SNAPSHOTS.matches(
                "names_" + name(reader),
                card.of(scene(reader, meeting(), Answering.OPEN, List.of("山田 花子", "*佐藤*", "John"))));
        SNAPSHOTS.matches("postponed_" + name(reader), card.of(scene(reader, asked(2), Answering.OPEN, List.of())));
        SNAPSHOTS.matches("closed_" + name(reader), card.of(scene(reader, meeting(), Answering.CLOSED, List.of())));
        SNAPSHOTS.matches(
                "deadline_" + name(reader), card.of(scene(reader, meeting(), Answering.DEADLINE_PASSED, List.of())));
        SNAPSHOTS.matches("over_" + name(reader), card.of(scene(reader, meeting(), Answering.OVER, List.of())));
        SNAPSHOTS.matches(
                "cancelled_" + name(reader), card.of(scene(reader, cancelled(), Answering.CANCELLED, List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void thePreviewAndTheTextForLine(Language reader) {
        Scene draft = scene(reader, meeting(), Answering.NOT_ANNOUNCED, List.of());
        SNAPSHOTS.matches(
                "preview_" + name(reader),
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .setComponents(
                                card.preview(draft),
                                TextDisplay.of(new LineText(Stage.TEXTS, words).copyable(meeting(), reader)))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void ownAnswers(Language reader) {
        for (Place place : Place.values()) {
            Standing standing = new Standing(
                    place, place == Place.WAITING ? 3 : 0, false, null, place == Place.OFFERED ? UNTIL : null);
            SNAPSHOTS.matches(
                    "own_" + place.name().toLowerCase(Locale.ROOT) + "_" + name(reader),
                    own.of(headcount(meeting(), standing), Answering.OPEN, reader));
        }
        SNAPSHOTS.matches("own_none_" + name(reader), own.of(headcount(meeting(), null), Answering.OPEN, reader));
        Standing noted = new Standing(Place.SEATED, 0, true, "15分ほど *遅れます*", null);
        SNAPSHOTS.matches("own_noted_" + name(reader), own.of(headcount(asked(2), noted), Answering.OPEN, reader));
        SNAPSHOTS.matches(
                "own_late_" + name(reader),
                own.of(
                        headcount(meeting(), new Standing(Place.DECLINED, 0, false, null, null)),
                        Answering.DEADLINE_PASSED,
                        reader));
        SNAPSHOTS.matches(
                "give_up_" + name(reader),
                own.question(new Of(meeting()), new Refusal(RsvpRefusal.SEAT_AT_STAKE), reader));
        SNAPSHOTS.matches("own_shut_" + name(reader), own.of(headcount(meeting(), noted), Answering.CLOSED, reader));
    }

    @ParameterizedTest
    @EnumSource
    void forms(Language reader) {
        SNAPSHOTS.matches("note_" + name(reader), new NoteForm(Stage.TEXTS).of(new Of(meeting()), "遅れます", reader));
        SNAPSHOTS.matches("for_form_" + name(reader), others.form(new Of(meeting()), reader));
    }

    @ParameterizedTest
    @EnumSource
    void answersForOthers(Language reader) {
        For asked = new For(CIRCLE, meeting().id(), new MemberId(8), Answer.GOING, Bounds.ALL);
        Person person = person(8, "山田 *花子*", "福祉");
        SNAPSHOTS.matches(
                "for_full_" + name(reader),
                others.question(
                        asked, new Refusal(RsvpRefusal.FULL, "capacity", 50), RsvpRefusal.FULL, person, reader));
        SNAPSHOTS.matches(
                "for_late_" + name(reader),
                others.question(asked, new Refusal(RsvpRefusal.CLOSED), RsvpRefusal.CLOSED, person, reader));
        SNAPSHOTS.matches(
                "for_done_" + name(reader),
                others.done(headcount(meeting(), new Standing(Place.WAITING, 2, false, null, null)), person, reader));
    }

    @ParameterizedTest
    @EnumSource
    void theRoster(Language reader) {
        List<Roster.Entry> entries = new ArrayList<>();
        for (int i = 1; i <= 23; i++) {
            Place place = i < 18 ? Place.SEATED : i < 21 ? Place.WAITING : Place.DECLINED;
            entries.add(new Roster.Entry(
                    person(i, "人 " + i, i % 2 == 0 ? "福祉" : ""),
                    new Standing(place, Math.max(0, i - 17), i == 2, i == 3 ? "少し遅れます" : null, null)));
        }
        Turnout now = turnout(meeting(), 17);
        SNAPSHOTS.matches(
                "roster_" + name(reader), roster.of(new Roster(now, turnout(meeting(), 20), entries), 1, reader));
        SNAPSHOTS.matches("roster_last_" + name(reader), roster.of(new Roster(now, null, entries), 9, reader));
        SNAPSHOTS.matches("roster_empty_" + name(reader), roster.of(new Roster(now, null, List.of()), 1, reader));
    }

    @ParameterizedTest
    @EnumSource
    void theLongestTextsStillFitIntoAMessage(Language reader) {
        Details longest =
                new Details("*".repeat(100), "会".repeat(100), 50, meeting().deadline(), "_".repeat(1000));
        MeetingView meeting = new MeetingView(
                new MeetingId(3),
                CIRCLE,
                MeetingState.CANCELLED,
                longest,
                meeting().start(),
                meeting().end(),
                meeting().zone(),
                meeting().numbers(),
                2,
                4,
                "~".repeat(300));
        List<String> names = Collections.nCopies(200, "*山田 花子*");
        List<Roster.Entry> entries = Collections.nCopies(
                40,
                new Roster.Entry(
                        person(15, "*".repeat(100), "~".repeat(40)),
                        new Standing(Place.WAITING, 1, true, "_".repeat(200), null)));

        // Building checks Discord's limits.
        assertThatCode(() -> card.of(scene(reader, meeting, Answering.CANCELLED, names)))
                .doesNotThrowAnyException();
        Turnout now = turnout(meeting, 17);
        for (int i = 0; i < 20; i++) {
            now.byField().put("*".repeat(36) + i, i);
        }
        assertThatCode(() -> roster.of(new Roster(now, now, entries), 1, reader))
                .doesNotThrowAnyException();
    }

    private static String name(Language reader) {
        return reader.name().toLowerCase(Locale.ROOT);
    }

    private static Scene scene(Language reader, MeetingView meeting, Answering answering, List<String> names) {
        CircleSettings circle =
                CircleSettings.initial(CIRCLE, new ChannelId(77)).withLanguage(reader.locale());
        return new Scene(circle, answering, headcount(meeting, null), names);
    }

    private static Headcount headcount(MeetingView meeting, @Nullable Standing own) {
        return new Headcount(meeting, 50, 0, 3, 2, 4, meeting.asked() > 1 ? 38 : 0, own);
    }

    private static Turnout turnout(MeetingView meeting, int going) {
        TreeMap<String, Integer> byField = new TreeMap<>();
        byField.put("福祉", going - 5);
        byField.put("", 5);
        return new Turnout(new Headcount(meeting, going, 0, 0, 1, 2, 0, null), byField);
    }

    private static Person person(long id, String name, String field) {
        Optional<UserId> user = id % 5 == 0 ? Optional.empty() : Optional.of(new UserId(id));
        return new Person(
                new MemberId(id), CIRCLE, user, name, "", id % 3 == 0 ? "絆クリニック" : "", field, "", Optional.empty());
    }

    private static MeetingView meeting() {
        return asked(1);
    }

    private static MeetingView asked(int asked) {
        return view(MeetingState.ANNOUNCED, asked, null);
    }

    private static MeetingView cancelled() {
        return view(MeetingState.CANCELLED, 1, "台風のため @here");
    }

    private static MeetingView view(MeetingState state, int asked, @Nullable String reason) {
        return new MeetingView(
                new MeetingId(3),
                CIRCLE,
                state,
                new Details(LURID, "市民ホール 2階", 50, Instant.parse("2026-12-03T09:00:00Z"), "持ち物：名刺\n# 見出し"),
                Instant.parse("2026-12-05T05:00:00Z"),
                Instant.parse("2026-12-05T07:00:00Z"),
                ZoneId.of("Asia/Tokyo"),
                new Numbers(2026, 2, 7),
                asked,
                4,
                reason);
    }
}
