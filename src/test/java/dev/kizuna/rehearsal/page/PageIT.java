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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real browser, at a desk and on a phone. */
class PageIT {
    private static Optional<Browser> browser = Optional.empty();

    private SmallDiscord discord;
    private Page page;
    private JDA jda;
    private Tab tab;
    private MovableClock clock;

    @BeforeAll
    static void findBrowser() throws IOException {
        browser = Browser.start();
        assumeTrue(browser.isPresent(), "No Chromium is installed: the browser tests are skipped.");
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
        page = Page.open(discord, circle(), Cast.otokuni(), clock);
        jda = ScriptedBot.login(discord);
    }

    private Guild circle() {
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

    private Tab enter(int width, int height) {
        tab = browser.orElseThrow().open(discord.address().toString(), width, height);
        tab.sees("ようこそ");
        return tab;
    }

    @ParameterizedTest
    @CsvSource({"desk,1280,800", "phone,375,812"})
    void aMeetingIsPlannedAnnouncedAndAnswered(String device, int width, int height) {
        enter(width, height).screenshot(device + "-1-welcome").press("はじめる");

        tab.click("#say").type("/").sees("会合をつくります").screenshot(device + "-2-slash");
        tab.press("会合 作成").sees("会合の名前").type("第5回 乙訓絆サークル").key("Enter");
        tab.sees("来週の金曜").type("12/5 14:00").key("Enter").sees("このまま送れます");
        tab.press("会場").sees("竹の春ホール").screenshot(device + "-3-options").press("竹の春ホール");
        tab.press("送る").sees("下書きができました").sees("2026年12月5日").sees("あなただけに表示されています");
        tab.screenshot(device + "-4-draft").press("案内を出す");
        tab.sees("参加します").screenshot(device + "-5-card");

        become("かとう めぐみ", "加藤 恵");
        tab.seesNoMore("案内を出しました").press("参加します");
        tab.sees("うけたまわりました").sees("あなただけに").sees("参加 1").screenshot(device + "-6-answered");
        tab.press("消す").seesNoMore("うけたまわりました");
    }

    private void become(String reading, String name) {
        tab.press("別の人になる").type(reading);
        tab.until("document.querySelectorAll('dialog [role=option]').length === 1")
                .key("Enter");
        tab.until("document.title.includes('" + name + "')");
    }

    @ParameterizedTest
    @CsvSource({"desk,1280,800", "phone,375,812"})
    void aFormSaysWhatIsMissingAndKeepsWhatWasTyped(String device, int width, int height) {
        enter(width, height).press("はじめる");
        tab.click("#say").type("/プロフ").sees("自分のことを書きます").key("Enter");
        tab.sees("大丈夫").press("送信する").sees("ここは必ず入力してください");
        tab.screenshot(device + "-form-missing");
        tab.type("なかむら さゆり")
                .press("選んでください")
                .sees("教育")
                .screenshot(device + "-form-choose")
                .press("医療");
        tab.press("送信する").sees("保存しました：中村 小百合（なかむら さゆり）医療");
    }

    @ParameterizedTest
    @CsvSource({"desk,1280,800", "phone,375,812"})
    void everyPartIsShownAndSilenceIsSaid(String device, int width, int height) {
        enter(width, height).press("はじめる");
        tab.click("#say").type("/見本").sees("ひととおり").key("Enter");
        tab.sees("前回の報告").sees("第5回.ics").screenshot(device + "-parts");
        assertThat(tab.js("document.querySelector('.md pre').innerText").asText())
                .isEqualTo("<b>そのまま</b>");
        tab.press("おもな動作").sees("この操作に失敗しました").screenshot(device + "-failed");
        tab.press("同席したい分野")
                .press("福祉")
                .press("教育")
                .screenshot(device + "-select")
                .press("決定");
        tab.sees("選びました：福祉、教育");
        tab.click("#say").type("/だんまり").sees("答えません").key("Enter");
        tab.sees("アプリケーションが応答しませんでした");
    }

    @Test
    void onAPhoneEverythingIsLargeEnoughForAThumbAndNothingRunsOffTheScreen() {
        enter(375, 812).press("はじめる");
        tab.click("#say").type("/見本").sees("ひととおり").key("Enter");
        tab.sees("前回の報告");
        assertThumbs();
        tab.press("一覧へもどる").sees("チャンネル").screenshot("phone-list");
        assertThumbs();
        tab.press("別の人になる").sees("世話人").screenshot("phone-people");
        assertThumbs();
        tab.key("Escape").press("ボットの時計").sees("もどせません");
        assertThumbs();
    }

    private void assertThumbs() {
        assertThat(tab.js("[...document.querySelectorAll('button, a.press, .file, [role=option], input')]"
                                + ".filter(node => node.checkVisibility({opacityProperty: true}))"
                                + ".filter(node => !node.matches('.spoiler'))"
                                + ".filter(node => node.getBoundingClientRect().height < 43.9)"
                                + ".map(node => node.outerHTML.slice(0, 100)).join()")
                        .asText())
                .isEmpty();
        assertThat(tab.js("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(375);
    }

    @Test
    void aKeyboardIsEnough() {
        enter(1280, 800).key("Escape").seesNoMore("ようこそ");
        tab.until("document.querySelector('#say') !== null");
        tabTo("node.id === 'say'").type("/出").sees("案内に答えます").key("Enter");
        tab.sees("未定").key("ArrowDown").key("Enter").sees("このまま送れます").key("Enter");
        tab.sees("うけたまわりました");
        tab.until("document.activeElement.id === 'say'");
        tabTo("node.dataset.key === 'person'").key("Enter");
        tab.sees("Emma Clark").key("ArrowDown").key("ArrowDown").key("ArrowUp").key("Enter");
        tab.until("document.title.includes('髙橋')");
        tabTo("node.dataset.key === 'clock'").key("Enter");
        tab.sees("もどせません").key("Escape").seesNoMore("もどせません");
        tab.until("document.activeElement.dataset.key === 'clock'");
        tabTo("node.getAttribute('aria-current') === 'page'").key("ArrowDown").key("Enter");
        tab.sees("# 雑談").screenshot("desk-keyboard");
    }

    /** Goes on with the tab key until the element that has the focus fits. */
    private Tab tabTo(String fits) {
        for (int i = 0; i < 60; i++) {
            if (tab.js("(node => " + fits + ")(document.activeElement)").asBoolean()) {
                return tab;
            }
            tab.key("Tab");
        }
        throw new AssertionError("the tab key never reaches " + fits);
    }

    @Test
    void whatSomebodyTypesIsNeverMarkup() {
        var channel = discord.world().guilds().all().iterator().next().channel("お知らせ");
        enter(1280, 800).press("はじめる");
        discord.person("青木 健太")
                .write(
                        channel,
                        "<img src=x onerror=document.title='!'> [x](javascript:alert(1)) **<script>1</script>**");
        tab.sees("<img src=x");
        assertThat(tab.js("document.querySelectorAll('#log img, #log script, #log a').length")
                        .asInt())
                .isZero();
        assertThat(tab.js("document.title").asText()).contains("中村");
    }

    @Test
    void theClockGoesForwardAndNeverBack() {
        enter(1280, 800).press("はじめる");
        tab.sees("2026年11月22日(日) 10:0").press("ボットの時計").press("＋1日");
        tab.sees("2026年11月23日(月) 10:0").screenshot("desk-clock");
        assertThat(clock.instant()).isEqualTo("2026-11-23T01:00:00Z");
        tab.press("ボットの時計").js("document.querySelector('dialog input').value = '2026-11-20T09:00'");
        tab.press("この日時まで").sees("もどせません").sees("いまより前の日時");
        tab.js("document.querySelector('dialog input').value = '2026-12-04T09:30'");
        tab.press("この日時まで").sees("2026年12月4日(金) 9:30");
        assertThat(clock.instant()).isEqualTo("2026-12-04T00:30:00Z");
    }

    @Test
    void theLanguageFollowsThePersonAndCanBeChanged() {
        enter(1280, 800).press("はじめる");
        become("くらーく", "Emma Clark");
        tab.sees("Be somebody else").click("#say").type("/").sees("Plan a meeting");
        tab.shade("dark").screenshot("desk-english-dark");
        tab.press("Settings of this person").press("日本語").sees("別の人になる");
        assertThat(discord.person("Emma Clark").locale()).isEqualTo("ja");
    }

    @Test
    void directMessagesVoiceAndTheServerCanBeLeft() {
        enter(1280, 800).press("はじめる");
        var person = discord.person("中村 小百合");
        tab.press("この人の設定").press("ダイレクトメッセージを閉じる");
        tab.press("この人の設定").sees("ダイレクトメッセージを受け取る").key("Escape");
        tab.press("通話「通話室」に入る").press("この人の設定").sees("通話中：通話室").press("通話から抜ける");
        become("かとう めぐみ", "加藤 恵");
        tab.press("この人の設定").press("サーバーを抜ける").sees("この人はサーバーにいません");
        assertThat(discord.person("加藤 恵").guilds()).isEmpty();
        tab.press("この人の設定").press("サーバーに入る").sees("# お知らせ");
        assertThat(person.guilds()).hasSize(1);
    }
}
