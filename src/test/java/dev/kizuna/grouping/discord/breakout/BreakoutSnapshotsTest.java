package dev.kizuna.grouping.discord.breakout;

import static dev.kizuna.discord.PaperVoices.HALL;

import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.rsvp.MeetingHouse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every card of rooms and timer, as Discord gets it. */
class BreakoutSnapshotsTest extends InBreakoutStage {
    private final Snapshots snapshots = Snapshots.of("breakout");

    @Test
    void inJapanese() {
        all(Language.JA);
    }

    @Test
    void inEnglish() {
        all(Language.EN);
    }

    private void all(Language reader) {
        stage.house.circles.change(MeetingHouse.CIRCLE, settings -> settings.withLanguage(reader.locale()));
        Visit visit = stage.coordinator(reader);
        snapshots.matches("none", reader, visit.type("groups rooms", Map.of()));
        List.of(1L, 2L, 3L).forEach(user -> stage.voices.enter(user, HALL));
        visit.press(stage.id("breakout.open", "VOICE"));
        snapshots.matches("opening", reader, visit.press(stage.id("breakout.show")));
        stage.tend();
        snapshots.matches("voice", reader, visit.press(stage.id("breakout.show")));
        stage.voices.refuse(Kind.FORBIDDEN);
        stage.done(stage.id("breakout.close"));
        snapshots.matches("refused", reader, visit.press(stage.id("breakout.show")));
        stage.voices.refuse(null);
        stage.done(stage.id("breakout.close"));
        threads(reader, visit);
        timer(reader, visit);
    }

    private void threads(Language reader, Visit visit) {
        stage.done(stage.id("breakout.open", "THREAD"));
        snapshots.matches("threads", reader, visit.press(stage.id("breakout.show")));
        snapshots.matches("thread_open", reader, posted(0));
        snapshots.matches(
                "who",
                reader,
                visit.press(stage.breakout()
                        .map(rooms -> ThreadCard.mark(rooms, rooms.rooms().get(0)))
                        .orElseThrow()));
        stage.done(stage.id("breakout.close"));
        snapshots.matches("thread_closed", reader, posted(0));
    }

    private void timer(Language reader, Visit visit) {
        snapshots.matches("timer_started", reader, visit.type("groups timer", Map.of("minutes", 60L)));
        stage.tend();
        snapshots.matches("timer_running", reader, posted(2));
        stage.pass(Duration.ofMinutes(50));
        snapshots.matches("timer_ten", reader, posted(3));
        stage.pass(Duration.ofMinutes(10));
        snapshots.matches("timer_over", reader, posted(2));
        snapshots.matches("timer_next", reader, visit.press(stage.id("timer.next", 0)));
        stage.tend();
        snapshots.matches("timer_presenting", reader, posted(2));
    }

    private Response posted(int number) {
        return Response.show(stage.discord.in(BreakoutStage.NEWS).get(number).content());
    }
}
