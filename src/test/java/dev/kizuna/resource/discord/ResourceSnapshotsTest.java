package dev.kizuna.resource.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.resource.ResourceHouse;
import dev.kizuna.resource.ResourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every card and form of this room, in both languages. */
class ResourceSnapshotsTest extends OnTableStage {
    private static final Snapshots SNAPSHOTS = Snapshots.of("resource");
    private static final List<String> NAMES = List.of("図書館", "子ども食堂", "*相談*所", "居場所カフェ", "お店", "作業所");

    @Test
    void everythingInJapanese() {
        everything(Language.JA);
    }

    @Test
    void everythingInEnglish() {
        everything(Language.EN);
    }

    private void everything(Language reader) {
        Visit visit = stage.coordinator(reader);
        SNAPSHOTS.matches("deck_empty", reader, visit.type("groups cards", Map.of()));
        MeetingView meeting = house.announced(null);
        SNAPSHOTS.matches("stories_empty", reader, visit.type("groups scribe", Map.of()));
        for (String name : NAMES) {
            ResourceKind kind = name.length() < 4 ? ResourceKind.FORMAL : ResourceKind.INFORMAL;
            tables.add(name, kind, name.length() % 2 == 0 ? "居場所" : "_相談_");
        }
        deck(visit, reader);
        hands(visit, reader, meeting);
        stories(visit, reader);
        table(visit, reader, meeting);
    }

    private void deck(Visit visit, Language reader) {
        Response deck = visit.type("groups cards", Map.of());
        SNAPSHOTS.matches("deck", reader, deck);
        SNAPSHOTS.matches("form_add", reader, visit.press(Visit.customId(deck, "resource.add")));
        Response card = visit.press(Visit.customId(deck, "resource.card"));
        SNAPSHOTS.matches("card", reader, card);
        SNAPSHOTS.matches("form_edit", reader, visit.press(Visit.customId(card, "resource.edit")));
    }

    private void hands(Visit visit, Language reader, MeetingView meeting) {
        Response none = visit.press(Visit.customId(visit.type("groups cards", Map.of()), "resource.hands"));
        SNAPSHOTS.matches("hands_none", reader, none);
        SNAPSHOTS.matches("form_deal", reader, visit.press(Visit.customId(none, "resource.deal")));
        Response hands = visit.fill(
                ResourceIds.DEALT.write(new ResourceIds.Sheet(meeting.id(), 0)), typed("tables", "3", "each", "4"));
        SNAPSHOTS.matches("hands", reader, hands);
        SNAPSHOTS.matches("form_deal_again", reader, visit.press(Visit.customId(hands, "resource.deal")));
    }

    private void stories(Visit visit, Language reader) {
        Response panel = visit.type("groups scribe", Map.of());
        Response form = visit.press(Visit.customId(panel, "resource.case"));
        SNAPSHOTS.matches("form_case", reader, form);
        String caseForm = Visit.customId(form, "resource.case.form");
        Map<String, List<String>> doubtful = typed("CASE_TITLE", "Aさん", "CASE_TEXT", "*山田花子*さん（35歳）、電話 075-951-0000");
        SNAPSHOTS.matches("doubt_case", reader, visit.fill(caseForm, doubtful));
        Response written = visit.fill(caseForm, typed("CASE_TITLE", "Aさんの *一歩*", "CASE_TEXT", "家にいます。\n五年ほど。"));
        SNAPSHOTS.matches("stories", reader, written);
        SNAPSHOTS.matches(
                "overtaken_case", reader, visit.fill(caseForm, typed("CASE_TITLE", "別の題", "CASE_TEXT", "別の文")));
        Response call = visit.press(Visit.customId(written, "resource.call"));
        SNAPSHOTS.matches("call_ask", reader, call);
        visit.press(Visit.customId(call, "resource.called"));
        SNAPSHOTS.matches(
                "call_" + reader.name().toLowerCase(Locale.ROOT),
                stage.discord.in(TableStage.THREAD).get(0).content());
    }

    private void table(Visit visit, Language reader, MeetingView meeting) {
        Response choice = visit.press(ResourceIds.SCRIBE.write(new ResourceIds.Of(meeting.id())));
        SNAPSHOTS.matches("choice", reader, choice);
        Response table = visit.choose(Visit.customId(choice, "resource.choice"), 2);
        SNAPSHOTS.matches("table", reader, table);
        Response form = visit.press(Visit.customId(table, "resource.write"));
        SNAPSHOTS.matches("form_story", reader, form);
        tables.stories.write(CIRCLE, meeting.id(), 2, 0, ResourceHouse.story("先の_題_"), tables.coordinator());
        SNAPSHOTS.matches(
                "overtaken_story",
                reader,
                visit.fill(Visit.customId(form, "resource.story.form"), typed("STORY_TITLE", "後の題")));
        SNAPSHOTS.matches("table_written", reader, visit.choose(Visit.customId(choice, "resource.choice"), 2));
    }
}
