package dev.kizuna.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the page behaves for thumbs, for keyboards, in two languages, and with what people type. */
class PageMannersIT extends Rehearsed {
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

    @Test
    void aVoiceChannelShowsWhoIsInItAndHasAChat() {
        discord.person("青木 健太").enterVoice(circle.channel("通話室"));
        enter(375, 812).press("はじめる").press("一覧へもどる").sees("青木 健太");
        tab.press("通話「通話室」に入る").sees("中村 小百合、青木 健太");
        assertThumbs();
        tab.screenshot("phone-voice");
        jda.getVoiceChannelById(circle.channel("通話室")).sendMessage("残り10分です").complete();
        tab.click(".voice .entry").sees("🔊 通話室").sees("残り10分です");
        discord.person("中村 小百合").deleteChannel(circle.channel("通話室"));
        tab.press("一覧へもどる").seesNoMore("青木 健太").seesNoMore("通話室");
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
        tab.seesNoMore("通話中").press("通話「通話室」に入る").press("通話「通話室」から抜ける");
        tab.until("document.querySelector('.voice .hint') === null");
        become("かとう めぐみ", "加藤 恵");
        tab.press("この人の設定").press("サーバーを抜ける").sees("この人はサーバーにいません");
        assertThat(discord.person("加藤 恵").guilds()).isEmpty();
        tab.press("この人の設定").press("サーバーに入る").sees("# お知らせ");
        assertThat(person.guilds()).hasSize(1);
    }
}
