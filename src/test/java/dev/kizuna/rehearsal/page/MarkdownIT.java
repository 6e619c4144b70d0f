package dev.kizuna.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;

/** Discord's markdown as the page draws it. */
class MarkdownIT extends Rehearsed {

    private String drawn(String text) {
        return tab.js("import('/js/markdown.js').then(({markdown}) => {"
                        + " const node = document.createElement('div'); node.append(...markdown("
                        + TextNode.valueOf(text) + ")); return node.innerHTML; })")
                .asText();
    }

    @Test
    void wordsAreMarked() {
        enter(1280, 800);
        assertThat(drawn("**太**と*斜*")).isEqualTo("<p><strong>太</strong>と<em>斜</em></p>");
        assertThat(drawn("***両方***")).isEqualTo("<p><strong><em>両方</em></strong></p>");
        assertThat(drawn("__下__ _斜_ ~~消~~")).isEqualTo("<p><u>下</u> <em>斜</em> <s>消</s></p>");
        assertThat(drawn("snake_case_name")).isEqualTo("<p>snake_case_name</p>");
        assertThat(drawn("\\*星\\*")).isEqualTo("<p>*星*</p>");
        assertThat(drawn("2 * 3 * 4")).isEqualTo("<p>2 * 3 * 4</p>");
        assertThat(drawn("`**a**`")).isEqualTo("<p><code>**a**</code></p>");
        assertThat(drawn("あ\nい")).isEqualTo("<p>あ<br>い</p>");
    }

    @Test
    void linesAreMarked() {
        enter(1280, 800);
        assertThat(drawn("# 大\n## 中\n### 小\n-# 添え"))
                .isEqualTo("<h3>大</h3><h4>中</h4><h5>小</h5><p class=\"subtext\">添え</p>");
        assertThat(drawn("#これはちがう")).isEqualTo("<p>#これはちがう</p>");
        assertThat(drawn("> 一\n> 二\n三")).isEqualTo("<blockquote><p>一<br>二</p></blockquote><p>三</p>");
        assertThat(drawn("- 一\n  - 中\n- 二")).isEqualTo("<ul><li>一<ul><li>中</li></ul></li><li>二</li></ul>");
        assertThat(drawn("- 一\n  続き\n- 二\n三")).isEqualTo("<ul><li>一<br>続き</li><li>二</li></ul><p>三</p>");
        assertThat(drawn("3. 三\n4. 四")).isEqualTo("<ol start=\"3\"><li>三</li><li>四</li></ol>");
        assertThat(drawn("```java\n<b>\n```\n後")).isEqualTo("<pre tabindex=\"0\"><code>&lt;b&gt;</code></pre><p>後</p>");
    }

    @Test
    void linksLeadOnlyWhereABrowserIsSafe() {
        enter(1280, 800);
        assertThat(drawn("[地図](https://example.org/a)"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/a\" target=\"_blank\" rel=\"noopener noreferrer\">地図</a></p>");
        assertThat(drawn("https://example.org/a、続き")).contains(">https://example.org/a</a>、続き");
        assertThat(drawn("[x](javascript:alert(1))")).doesNotContain("<a");
        assertThat(drawn("<img src=x>")).isEqualTo("<p>&lt;img src=x&gt;</p>");
    }

    @Test
    void mentionsAndMomentsAreWords() {
        enter(1280, 800).press("はじめる");
        long person = discord.person("加藤 恵").id();
        assertThat(drawn("<@" + person + ">")).isEqualTo("<p><span class=\"pill\">@加藤 恵</span></p>");
        assertThat(drawn("<@&" + circle.role("世話人") + ">")).contains("@世話人");
        assertThat(drawn("<#" + circle.channel("雑談") + ">")).contains("#雑談");
        assertThat(drawn("<t:" + ScriptedParts.WHEN + ":t>")).contains(">14:00</time>");
        assertThat(drawn("<t:" + ScriptedParts.WHEN + ":D>")).contains(">2026年12月5日</time>");
        assertThat(drawn("<t:" + ScriptedParts.WHEN + ":R>")).contains(">13 日後</time>");
        assertThat(drawn("<t:99999999999999>")).contains("&lt;t:99999999999999&gt;");
    }

    @Test
    void noTextHoweverOddStopsThePage() {
        enter(1280, 800);
        var slowest = tab.js("""
                import('/js/markdown.js').then(({markdown}) => {
                  const parts = ['*', '**', '_', '__', '~~', '||', '`', '```', '[', '](https://a.b)', '<@1>', '<t:1:R>',
                    '\\n', '> ', '>>> ', '- ', '  - ', '1. ', '# ', '\\\\', 'あ', '\\u202e', '😀', ' '];
                  let seed = 20260101;
                  const next = n => (seed = (seed * 48271) % 2147483647) % n;
                  let slowest = 0;
                  const time = text => {
                    const start = performance.now();
                    document.createElement('div').append(...markdown(text));
                    slowest = Math.max(slowest, performance.now() - start);
                  };
                  for (let i = 0; i < 2000; i++) {
                    time(Array.from({length: next(60)}, () => parts[next(parts.length)]).join(''));
                  }
                  parts.forEach(part => time(part.repeat(4000 / part.length)));
                  return slowest;
                })""");
        assertThat(slowest.asDouble()).isBetween(0.0, 1000.0);
    }
}
