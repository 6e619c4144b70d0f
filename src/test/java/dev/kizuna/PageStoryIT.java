package dev.kizuna;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kizuna.discord.jda.DiscordAddress;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.page.Browser;
import dev.kizuna.rehearsal.page.Tab;
import dev.kizuna.sealing.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rehearsal as anybody can try it, in a real browser: one meeting from its draft to its new date. */
class PageStoryIT {
    private static final Instant BEGINNING = Instant.parse("2026-11-05T01:00:00Z");
    private static final String DRAFT = "document.querySelector('.draft') !== null";

    private static Optional<Browser> browser = Optional.empty();

    @TempDir
    private Path folder;

    private Stage stage;
    private Application application;
    private Tab tab;

    @BeforeAll
    static void findBrowser() throws IOException {
        browser = Browser.start();
        assumeTrue(
                System.getenv("CI") != null || browser.isPresent(),
                "No Chromium is installed: the browser tests are skipped (apt-get install chromium).");
        assertThat(browser).as("a Chromium on the PATH").isPresent();
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        Clock wall = Clock.systemUTC();
        MovableClock clock = new MovableClock(Clock.offset(wall, Duration.between(wall.instant(), BEGINNING)));
        stage = Stage.set(0, clock);
        Installation installation = new Installation(
                folder,
                DatabaseSettings.file(folder.resolve("kizuna"), folder.resolve("backups")),
                Keys.inFile(folder.resolve("kizuna.keys")),
                new DiscordAddress(stage.discord().token(), stage.discord().api()),
                LocalTime.of(3, 30),
                ZoneId.of("Asia/Tokyo"),
                50);
        application = new Application(installation, clock);
        application.introduce(stage::introduce);
        application.open();
        application.ready().get(2, MINUTES);
    }

    @AfterEach
    void close() {
        if (tab != null) {
            assertThat(tab.complaints()).isEmpty();
            tab.close();
        }
        application.close();
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"desk,1280,800", "phone,375,812"})
    void aMeetingIsPlannedAnnouncedAnsweredAndPostponed(String device, int width, int height) {
        tab = browser.orElseThrow().open(stage.discord().address().toString(), width, height);
        tab.sees("ようこそ").press("はじめる");

        command("会合 作成");
        tab.sees("会合の題名").type("冬のつどい").key("Enter");
        tab.sees("来週の金曜").type("いつか").key("Enter").press("送る");
        tab.sees("もう少し教えてください").sees("たとえば、次のように書けます").sees("あなただけに表示されています");
        picture(device, "misread").press("消す");

        command("会合 作成");
        tab.sees("会合の題名").type("冬のつどい").key("Enter");
        tab.sees("来週の金曜").type("12/5 14:00-16:00").key("Enter");
        tab.press("＋ 会場").sees("集まる場所").type("中央公民館 2階").key("Enter");
        tab.press("＋ 定員").sees("席の数").type("50").key("Enter");
        tab.press("＋ 締切").sees("3日前").type("12/1 18時").key("Enter");
        picture(device, "create").press("送る");
        tab.sees("下書きができました").sees("12月5日（土）14:00〜16:00");
        picture(device, "draft").press("これで合っています");
        tab.sees("下書きを残しました");
        picture(device, "panel").press("案内を出す");
        tab.sees("この内容で案内を出しますか");
        picture(device, "preview").press("案内を出す");
        tab.sees("に案内を出しました").sees("LINEなどに貼る文");
        picture(device, "announced");

        become("あおき", "青木 健太").sees("あと 50席");
        picture(device, "card").press("参加します");
        tab.sees("参加 でお受けしました").sees("参加 1名");
        picture(device, "going").press("欠席します");
        tab.sees("欠席 でお受けしました").sees("欠席 1名").seesNoMore("参加 でお受けしました");
        become("かとう めぐみ", "加藤 恵").press("参加します");
        tab.sees("参加 でお受けしました").sees("参加 1名　未定 0名　欠席 1名").sees("あと 49席");

        become("なかむら さゆり", "中村 小百合");
        command("会合 延期");
        tab.sees("新しい日時").type("12/12 14:00-16:00").key("Enter").press("送る");
        tab.sees("延期しますか").sees("回答した2名にお知らせ");
        picture(device, "postpone").press("延期する");
        tab.sees("延期しました").sees("日時が変わりました").sees("12月12日（土）14:00〜16:00");
        picture(device, "postponed");

        become("かとう めぐみ", "加藤 恵");
        if (device.equals("phone")) {
            tab.press("一覧へもどる");
        }
        tab.press("きずな").sees("席は、お返事をいただくまで取ってあります");
        picture(device, "told").press("参加します");
        tab.sees("参加 でお受けしました").sees("このうち1名は");
        picture(device, "again");
    }

    private void command(String name) {
        tab.click("#say").type("/" + name).until("document.querySelectorAll('#composer [role=option]').length === 1");
        tab.key("Enter").until(DRAFT);
    }

    private Tab become(String reading, String name) {
        tab.press("別の人になる").type(reading);
        tab.until("document.querySelectorAll('dialog [role=option]').length === 1")
                .key("Enter");
        return tab.until("document.title.includes('" + name + "')");
    }

    private Tab picture(String device, String moment) {
        assertThat(tab.js("document.documentElement.scrollWidth - innerWidth").asInt())
                .as("what stands over the edge when the picture is " + moment)
                .isNotPositive();
        return tab.screenshot("story-" + device + "-" + moment);
    }
}
