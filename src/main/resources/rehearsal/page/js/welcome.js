// The first minute of a visitor: what this is, and four things to try.

import {dialog} from './dialog.js';
import {h} from './dom.js';
import {language} from './state.js';

const WORDS = {
  ja: {
    title: 'ようこそ、リハーサルへ',
    intro: 'ここは、会合の準備をためせる、あなただけの練習場です。登場する人も事業所も、すべて架空です。何をしても、だれにも迷惑はかかりません。',
    steps: [
      ['世話人になって、会合をつくる', '下の欄に「/」と打ち、「/会合 作成」を選びます。題名と日時を入れて送ると、案内の下書きができます。日時は「来週の金曜 14時」のように書けます。'],
      ['案内を出す', '下書きの内容をたしかめて、案内を出すボタンを押します。みんなのチャンネルに、案内のカードが届きます。'],
      ['メンバーになって、答える', '左上の「別の人になる」で、ほかの人を選びます。カードの「参加します」を押してみてください。'],
      ['時計を進める', '左下の「ボットの時計」を進めると、締切やお知らせのようすが、待たずにわかります。'],
    ],
    note: '「準備ができていません」と出たら、先に「/サークル 準備」を使ってください。',
    go: 'はじめる',
  },
  'en-US': {
    title: 'Welcome to the rehearsal',
    intro: 'This is a practice room of your own for planning meetings. Every person and every office in it is invented, so nothing you do can trouble anybody.',
    steps: [
      ['As a coordinator, plan a meeting', 'Type “/” in the field below and choose “/meeting create”. Give it a title and a time, and you get a draft. Times can be written like “next Fri 2pm”.'],
      ['Announce it', 'Check the draft, then press the button that announces it. The invitation appears in the circle’s channel.'],
      ['As a member, answer it', 'Press “Be somebody else” at the top left and choose another person. Then press “I’m coming” on the card.'],
      ['Move the clock', 'Forward “The bot’s clock” at the bottom left to see deadlines and notices without waiting for them.'],
    ],
    note: 'If you read that the circle is not set up yet, run “/circle setup” first.',
    go: 'Begin',
  },
};

const SEEN = 'kizuna.welcomed';

export function welcome() {
  const words = WORDS[language()];
  localStorage.setItem(SEEN, 'yes');
  return dialog(words.title, close => [
    h('p', {}, words.intro),
    h('ol', {class: 'steps'}, words.steps.map(([what, how]) => h('li', {}, h('strong', {}, what), h('p', {}, how)))),
    h('p', {class: 'hint'}, words.note),
    h('footer', {}, h('button', {type: 'button', class: 'primary', onclick: () => close()}, words.go)),
  ], {kind: 'welcome'});
}

export const welcomed = () => localStorage.getItem(SEEN) !== null;
