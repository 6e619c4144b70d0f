package dev.kizuna.member.reading;

import java.util.HashMap;
import java.util.Map;

/** Kanji that family and given names are written with in more than one way. NFKC leaves all of these apart. */
final class KanjiVariants {
    /** Each group begins with the form that stands for all of it. */
    private static final String GROUPS = """
            高髙 崎﨑嵜 辺邊邉 斎齋齊斉 浜濱濵 沢澤 広廣 国國圀 島嶋嶌 桜櫻 真眞 恵惠 弥彌 徳德 瀬瀨 槙槇 遥遙 富冨 峰峯 岳嶽
            円圓 蔵藏 栄榮 竜龍 滝瀧 条條 寿壽 与與 礼禮 浅淺 鉄鐵 鴎鷗 桧檜 曽曾 増增 静靜 来來 万萬 応應 会會 学學 芸藝
            実實 寛寬 晋晉 亜亞 顕顯 勲勳 黒黑 渕淵渊 穂穗 豊豐 縄繩 県縣 関關 剣劍劔劒 橋槗 館舘 吉𠮷 園薗 桑桒 松柗枩
            柳栁 巌巖 戸戶 教敎 清淸 青靑 郎郞 緒緖 縁緣 隣鄰 巻卷 内內 呉吳 歩步 黄黃 横橫 温溫 満滿 狭狹 独獨 稲稻 総總
            聡聰 荘莊 薬藥 覚覺 譲讓 釈釋 鎮鎭 録錄 隠隱 郷鄕 鶏鷄 塩鹽 麦麥 亀龜 篭籠 磯礒 野埜 船舩 芦蘆 蒋蔣 村邨 梅楳
            糸絲 経經 継繼 絵繪 茎莖 楽樂 気氣 帯帶 帰歸 団團 図圖 対對 将將 尭堯 尽盡 峡峽 庁廳 当當 径徑
            従從 恒恆 悦悅 戦戰 拝拜 拡擴 挙擧 昼晝 暁曉 枢樞 検檢 様樣 権權 欧歐 歳歲 沖冲 済濟 渓溪
            渋澁 湾灣 灯燈 炉爐 状狀 猪豬 瑶瑤 画畫 畳疊 祢禰 秘祕 称稱 粋粹 繊纖 蛍螢
            蝋蠟 衛衞 装裝 証證 読讀 賛贊 鉱鑛 銭錢 霊靈 頼賴 駅驛 駆驅 鴬鶯
            """;

    private static final Map<Integer, Integer> FORMS = forms();

    private KanjiVariants() {}

    static int common(int point) {
        return FORMS.getOrDefault(point, point);
    }

    private static Map<Integer, Integer> forms() {
        Map<Integer, Integer> forms = new HashMap<>();
        for (String group : GROUPS.split("\\s+")) {
            int common = group.codePointAt(0);
            group.codePoints().skip(1).forEach(variant -> forms.put(variant, common));
        }
        return forms;
    }
}
