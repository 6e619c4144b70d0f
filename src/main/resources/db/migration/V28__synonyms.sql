-- Words that mean the same where somebody looks for help: a group a line, joined by ＝.

alter table circle add column synonyms varchar(2400) default '' not null;

update circle set synonyms = 'ひきこもり＝引きこもり＝引き籠もり＝社会的孤立
不登校＝登校しぶり＝学校に行けない
仕事＝就労＝就職＝働く
居場所＝フリースペース＝たまり場＝サロン
お金＝家計＝生活困窮＝生活保護
住まい＝住宅＝家探し＝アパート
医療＝病院＝受診＝クリニック
こころ＝心＝メンタル＝精神
発達障害＝発達＝特性
介護＝高齢＝お年寄り
子ども＝こども＝子供＝児童
相談＝話を聞く＝カウンセリング' where language = 'ja';
