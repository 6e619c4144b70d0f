package dev.kizuna.meeting;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class WordingsTest {
    private static final Wording TYPED = new Wording(
            Map.of(PlanPart.TITLE, "題名", PlanPart.WHEN, "いつか", PlanPart.DESCRIPTION, "一行目\n二行目", PlanPart.VENUE, "  "));

    private Planning planning;
    private Wordings wordings;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        wordings = planning.wordings();
    }

    @Test
    void whatWasTypedIsThereToBeCorrected() {
        long id = wordings.keep(CIRCLE, TYPED);

        assertThat(wordings.get(CIRCLE, id)).isEqualTo(TYPED);
        assertThat(wordings.get(CIRCLE, id).of(PlanPart.VENUE)).isEmpty();
    }

    @Test
    void anotherCircleReadsNothing() {
        long id = wordings.keep(CIRCLE, TYPED);

        refused(MeetingRefusal.WORDING_GONE, () -> wordings.get(OTHER_CIRCLE, id));
        wordings.drop(OTHER_CIRCLE, id);
        assertThat(wordings.get(CIRCLE, id)).isEqualTo(TYPED);
    }

    @Test
    void onceUnderstoodItIsDropped() {
        long id = wordings.keep(CIRCLE, TYPED);

        wordings.drop(CIRCLE, id);

        refused(MeetingRefusal.WORDING_GONE, () -> wordings.get(CIRCLE, id));
    }

    @Test
    void afterAWeekItGoesWhenTheNextOneComes() {
        long id = wordings.keep(CIRCLE, TYPED);
        planning.itIs("2026-11-29T12:01");

        wordings.keep(CIRCLE, TYPED);

        refused(MeetingRefusal.WORDING_GONE, () -> wordings.get(CIRCLE, id));
    }

    @Test
    void onePieceIsSaidInOtherWords() {
        assertThat(TYPED.with(PlanPart.WHEN, "12/5 14時").of(PlanPart.WHEN)).contains("12/5 14時");
        assertThat(TYPED.with(PlanPart.TITLE, " ").of(PlanPart.TITLE)).isEmpty();
        assertThat(new Wording(Map.of(PlanPart.TITLE, "長".repeat(5000))).of(PlanPart.TITLE))
                .hasValueSatisfying(title -> assertThat(title).hasSize(4000));
    }

    @Test
    void whatIsTooLongToBeKeptIsCutBetweenCharacters() {
        long id = wordings.keep(CIRCLE, new Wording(Map.of(PlanPart.TITLE, "あ" + "👍".repeat(3000))));

        assertThat(wordings.get(CIRCLE, id).of(PlanPart.TITLE)).contains("あ" + "👍".repeat(1999));
    }
}
