package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** How long a press on an invitation waits for its answer, which is on disk then, against a bot that stores nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PressBench {
    private static final int PEOPLE = 2_000;
    private static final int SEATS = 50;
    private static final int PER_SECOND = 100;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int ROUNDS = 4;
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final int LOWEST_STEP = 200;
    private static final int HIGHEST_STEP = 3_200;
    /** Below this share of the wanted rate the small Discord itself is at its end. */
    private static final double KEPT_UP = 0.95;

    private static final double MUST = 5;
    private static final double DISCORDS_PATIENCE = 3_000;

    private static Stage bareStage;
    private static Stage stage;
    private static Bot bare;
    private static Bot kizuna;
    private static Card bareCard;
    private static Card card;

    @TempDir
    private static Path data;

    @BeforeAll
    static void open() {
        bareStage = new Stage(PEOPLE);
        stage = new Stage(PEOPLE);
        bare = Bot.start(Home.floor(bareStage), bareStage, "run", data);
        bare.readyAfter();
        kizuna = Bot.start(Home.kizuna(), stage, "run", data);
        kizuna.readyAfter();
        stage.setUpCircle();
        bareCard = bareStage.bareCard();
        card = stage.announce("第42回 乙訓つながりの会", SEATS);
        bareCard.pressed(PER_SECOND, ROUND);
        card.pressed(PER_SECOND, ROUND);
    }

    @AfterAll
    static void close() {
        bare.close();
        kizuna.close();
        bareStage.close();
        stage.close();
    }

    @Test
    @Order(1)
    void aPressIsAnsweredWithinFiveTimesTheFloor() {
        Latencies floor = Latencies.NONE;
        Latencies whole = floor;
        for (int round = 0; round < ROUNDS; round++) {
            floor = floor.and(bareCard.pressed(PER_SECOND, ROUND));
            whole = whole.and(card.pressed(PER_SECOND, ROUND));
        }
        String rate = " at " + PER_SECOND + " presses/s";
        Results.ratio("press" + rate + ", p50", " ms", floor.percentile(50), whole.percentile(50), "≤ 5 ×", "2 ×");
        Results.ratio("press" + rate + ", p99", " ms", floor.percentile(99), whole.percentile(99), "≤ 5 ×", "3 ×");
        assertThat(whole.failed()).isZero();
        assertThat(whole.percentile(50)).isLessThanOrEqualTo(MUST * floor.percentile(50));
        assertThat(whole.percentile(99)).isLessThanOrEqualTo(MUST * floor.percentile(99));
    }

    @Test
    @Order(2)
    void aBurstIsAnsweredInTimeAndIsThereAfterAKill() throws SQLException {
        Card burst = stage.announce("一斉に押される会", SEATS);
        Latencies floor = bareCard.burst(PEOPLE);
        Latencies whole = burst.burst(PEOPLE);
        kizuna.kill();
        Results.ratio(
                "burst of " + PEOPLE + ", the longest wait",
                " ms",
                floor.percentile(100),
                whole.percentile(100),
                "",
                "");
        int durable = answersOf("一斉に押される会");
        Results.add(
                "burst of " + PEOPLE + ", answered within 3 s",
                Long.toString(PEOPLE - floor.failed()),
                (PEOPLE - whole.failed()) + ", on disk after kill -9: " + durable,
                "",
                "all",
                "");
        kizuna = Bot.start(Home.kizuna(), stage, "run", data);
        kizuna.readyAfter();
        assertThat(whole.failed()).isZero();
        assertThat(durable).isEqualTo(PEOPLE);
    }

    @Test
    @Order(3)
    void theHighestRateIsFound() {
        Results.ratio("highest rate all answered within 3 s", "/s", highest(bareCard), highest(card), "", "");
    }

    private static int highest(Card pressed) {
        int kept = 0;
        for (int rate = LOWEST_STEP; rate <= HIGHEST_STEP; rate += rate < 1_000 ? 200 : 400) {
            Latencies step = pressed.pressed(rate, STEP);
            if (step.failed() > 0 || step.percentile(100) > DISCORDS_PATIENCE || step.perSecond() < KEPT_UP * rate) {
                break;
            }
            kept = rate;
        }
        return kept;
    }

    private static int answersOf(String title) throws SQLException {
        String address = "jdbc:h2:file:" + data.resolve("kizuna")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;ACCESS_MODE_DATA=r";
        try (Connection connection = DriverManager.getConnection(address, "kizuna", "");
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from rsvp join meeting on meeting.id = rsvp.meeting where meeting.title = ?")) {
            count.setString(1, title);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
