package dev.kizuna.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.cast.Cast;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A circle of the cast, a bot of a few lines and a browser, new for each test. */
abstract class Rehearsed {
    private static Optional<Browser> browser = Optional.empty();

    SmallDiscord discord;
    Guild circle;
    private Page page;
    JDA jda;
    /** There from {@link #enter} on. */
    @SuppressWarnings("NullAway.Init")
    Tab tab;

    MovableClock clock;

    @BeforeAll
    static void findBrowser() throws IOException {
        browser = Browser.start();
        // CI installs one: there its absence is a failure.
        boolean needed = System.getenv("CI") != null;
        assumeTrue(
                needed || browser.isPresent(),
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
    void open() throws InterruptedException {
        clock = new MovableClock(Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC));
        discord = SmallDiscord.start(Options.standard());
        circle = found();
        page = Page.open(discord, circle, Cast.otokuni(), clock);
        jda = ScriptedBot.login(discord);
    }

    private Guild found() {
        var plan = discord.world()
                .found("乙訓絆サークル")
                .owner("中村 小百合")
                .role("世話人", Permission.MANAGE_EVENTS)
                .text("お知らせ")
                .text("雑談")
                .voice("通話室");
        Cast.otokuni()
                .onDiscord()
                .forEach(player -> plan.member(
                        player.name(),
                        player.locale().toLanguageTag(),
                        player.coordinator() ? new String[] {"世話人"} : new String[0]));
        return plan.bot(Permission.ADMINISTRATOR).open();
    }

    @AfterEach
    void close() {
        if (tab != null) {
            assertThat(tab.complaints()).isEmpty();
            tab.close();
        }
        jda.shutdownNow();
        page.close();
        discord.close();
    }

    /** Opens the page anew, as the first coordinator. */
    final Tab enter(int width, int height) {
        tab = browser.orElseThrow().open(discord.address().toString(), width, height);
        tab.sees("ようこそ");
        return tab;
    }

    final void become(String reading, String name) {
        tab.press("別の人になる").type(reading);
        tab.until("document.querySelectorAll('dialog [role=option]').length === 1")
                .key("Enter");
        tab.until("document.title.includes('" + name + "')");
    }
}
