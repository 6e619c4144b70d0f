package dev.kizuna.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.cast.Cast;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page's addresses answer, without a browser. */
class PageAddressTest {
    private final MovableClock clock =
            new MovableClock(Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC));
    private final SmallDiscord discord = SmallDiscord.start(Options.standard());
    private final HttpClient http = HttpClient.newHttpClient();
    private Page page;

    @BeforeEach
    void open() {
        var guild =
                discord.world().found("乙訓絆サークル").owner("中村 小百合").text("お知らせ").open();
        page = Page.open(discord, guild, Cast.otokuni(), clock);
    }

    @AfterEach
    void close() {
        page.close();
        discord.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(discord.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(discord.address().resolve(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void noScriptRunsButThePagesOwn() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
    }

    @Test
    void onlyThePagesFilesAreHandedOut() throws Exception {
        assertThat(get("/js/main.js").headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
        assertThat(get("/js/").statusCode()).isEqualTo(404);
        assertThat(get("/%2e%2e/cast.csv").statusCode()).isEqualTo(404);
        assertThat(get("/_sim/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherSitesFormCannotAct() throws Exception {
        assertThat(post("/_sim/clock", "text/plain", "{\"forward\":\"PT1H\"}").statusCode())
                .isEqualTo(400);
        assertThat(clock.instant()).isEqualTo("2026-11-22T01:00:00Z");
        assertThat(post("/_sim/clock", "application/json", "{\"forward\":\"PT1H\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(clock.instant()).isEqualTo("2026-11-22T02:00:00Z");
    }

    @Test
    void whoIsNotThereCannotBePlayed() throws Exception {
        assertThat(get("/_sim/view?as=1").statusCode()).isEqualTo(404);
        assertThat(get("/_sim/view").statusCode()).isEqualTo(400);
    }

    @Test
    void theCastIsIntroduced() throws Exception {
        assertThat(get("/_sim/people").body()).contains("なかむら さゆり", "ひだまり相談支援センター", "\"coordinator\":true");
    }
}
