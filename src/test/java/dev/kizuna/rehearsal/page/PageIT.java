package dev.kizuna.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done on the page in a real browser, at a desk and on a phone. */
class PageIT extends Rehearsed {
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
    void directMessagesThreadsAndEventsAppearOnTheLeft() {
        enter(1280, 800).press("はじめる");
        var member = discord.person("加藤 恵");
        var channel = jda.getTextChannelById(circle.channel("お知らせ"));
        var message = channel.sendMessage("こんにちは").complete();
        message.createThreadChannel("第5回の質問").complete().sendMessage("どうぞ").complete();
        channel.getGuild()
                .createScheduledEvent(
                        "第5回 会合",
                        "竹の春ホール",
                        OffsetDateTime.parse("2027-12-05T14:00:00+09:00"),
                        OffsetDateTime.parse("2027-12-05T16:00:00+09:00"))
                .setDescription("**名刺**をお持ちください")
                .complete();
        tab.press("第5回の質問").sees("どうぞ");
        tab.press("第5回 会合").sees("場所：竹の春ホール").sees("名刺をお持ちください").key("Escape");

        become("かとう", "加藤 恵");
        jda.openPrivateChannelById(member.id())
                .flatMap(mail -> mail.sendMessage("席が空きました"))
                .complete();
        tab.sees("ダイレクトメッセージ").until("document.querySelector('.entry.unread') !== null");
        tab.screenshot("desk-unread").press("きずな").sees("席が空きました");
        tab.until("document.querySelector('.entry.unread') === null");
        become("たかはし", "髙橋 誠");
        tab.seesNoMore("席が空きました").seesNoMore("ダイレクトメッセージ");
    }

    @Test
    void whatIsNewIsToldToThoseWhoDoNotSeeTheScreen() {
        enter(1280, 800).press("はじめる");
        discord.person("青木 健太").write(circle.channel("お知らせ"), "あした行きます");
        tab.until("document.querySelector('#live').textContent === '新しいメッセージ：青木 健太：あした行きます'");
    }
}
