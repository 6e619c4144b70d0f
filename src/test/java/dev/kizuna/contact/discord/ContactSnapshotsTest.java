package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;

import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.ContactNotice;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.At;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.discord.Letter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every card and form of this room, in both languages. */
class ContactSnapshotsTest extends OnContactStage {
    private static final Snapshots SNAPSHOTS = Snapshots.of("contact");

    @Test
    void everythingInJapanese() {
        everything(Language.JA);
    }

    @Test
    void everythingInEnglish() {
        everything(Language.EN);
    }

    private void everything(Language reader) {
        MemberId owner = room.member(1, "山田花子");
        MemberId tablemate = room.member(2, "田中一郎");
        MemberId third = room.member(3, "鈴木二郎");
        MeetingView meeting = room.held(List.of(owner, tablemate, third), List.of());
        Visit by = stage.member(1, reader);
        Response purpose = by.type("card edit", Map.of());
        SNAPSHOTS.matches("purpose", reader, purpose);
        SNAPSHOTS.matches("exchange_blank", reader, by.press(ContactIds.EXCHANGE.write(new At(CIRCLE, meeting.id()))));
        Response form = by.press(Visit.customId(purpose, "card.agree"));
        SNAPSHOTS.matches("form", reader, form);
        SNAPSHOTS.matches("unreadable", reader, by.fill(Visit.customId(form, "card.form"), filled("951-1234", "体験")));
        SNAPSHOTS.matches(
                "doubt", reader, by.fill(Visit.customId(form, "card.form"), filled("075-951-1234", "山田太郎さん（82歳）の見守り")));
        SNAPSHOTS.matches("own", reader, by.fill(Visit.customId(form, "card.form"), filled("075-951-1234", "体験")));
        SNAPSHOTS.matches(
                "form_more", reader, by.press(ContactIds.EDIT.write(new ContactIds.Part(CIRCLE, Sheet.SECOND))));
        visibility(reader, by);
        room.cards.write(CIRCLE, owner, ContactHouse.WHOLE);
        exchange(reader, by, meeting);
        others(reader, owner, tablemate, meeting);
        coordinators(reader, owner);
        room.policies.write(CIRCLE, 0, "新しい決まり", "", new UserId(20));
        SNAPSHOTS.matches("purpose_new", reader, by.type("card edit", Map.of()));
        PaperAnswer shown =
                PaperAnswer.standing(stage.member(2, reader).press(ContactIds.OPEN.write(new Whose(CIRCLE, owner))));
        PaperAnswer file = PaperAnswer.standing(
                stage.visit(CIRCLE, 20, reader, true).press(ContactIds.VCARD.write(new ContactIds.One(owner))));
        SNAPSHOTS.matches("withdraw", reader, by.type("card withdraw", Map.of()));
        SNAPSHOTS.matches("withdrawn", reader, by.press(ContactIds.WITHDRAWN.write(new Of(CIRCLE))));
        SNAPSHOTS.matches("own_empty", reader, by.type("card show", Map.of()));
        stage.worker.work();
        String language = "_" + reader.name().toLowerCase(Locale.ROOT);
        SNAPSHOTS.matches("taken_back" + language, shown.content());
        SNAPSHOTS.matches(
                "moved" + language,
                new DepartureLetters(house.circles, house.members, ContactStage.TEXTS).card(CIRCLE, reader));
        SNAPSHOTS.matches("forgotten" + language, ForgottenNames.gone(ContactStage.TEXTS, reader));
        SNAPSHOTS.matches("file_taken_back" + language, file.content());
    }

    private static Map<String, List<String>> filled(String phone, String offer) {
        return Map.of("PHONE", List.of(phone), "OFFER", List.of(offer), "OFFICE", List.of("竹とんぼ舎"));
    }

    private void visibility(Language reader, Visit by) {
        Response overview = by.press(ContactIds.VISIBILITY.write(new Of(CIRCLE)));
        SNAPSHOTS.matches("visibility", reader, overview);
        Response who = by.choose(Visit.customId(overview, "card.item"), Item.PHONE);
        SNAPSHOTS.matches("who", reader, who);
        SNAPSHOTS.matches(
                "shown",
                reader,
                by.press(ContactIds.SHOW.write(new ContactIds.Shown(CIRCLE, Item.OFFICE, Visibility.CIRCLE))));
        stage.servers.members.put(new UserId(4), new Belonging(Set.of(), false));
        Response eyes = by.press(ContactIds.PREVIEW.write(new Of(CIRCLE)));
        SNAPSHOTS.matches("eyes", reader, eyes);
        SNAPSHOTS.matches("preview", reader, by.choose(Visit.customId(eyes, "card.previewed"), 2));
        SNAPSHOTS.matches("preview_nothing", reader, by.type("card show", Map.of("person", new UserId(4))));
    }

    private void exchange(Language reader, Visit by, MeetingView meeting) {
        Letter letter = (Letter) stage.wordings.write(house.owed.stream()
                .filter(one -> one.kind().equals(ContactNotice.EXCHANGE.kind()))
                .filter(one -> one.receiver().equals(house.member(1)))
                .findFirst()
                .orElseThrow());
        SNAPSHOTS.matches("letter_ja", letter.inPrivate());
        SNAPSHOTS.matches("letter_public_ja", letter.inPublic());
        Response exchange = by.press(ContactIds.EXCHANGE.write(new At(CIRCLE, meeting.id())));
        SNAPSHOTS.matches("exchange", reader, exchange);
        SNAPSHOTS.matches(
                "exchanged", reader, by.press(Visit.customIds(exchange).get(1)));
        SNAPSHOTS.matches(
                "exchange_back",
                reader,
                by.press(ContactIds.RAISE.write(new ContactIds.Raise(CIRCLE, meeting.id(), Raised.NOTHING))));
    }

    private void coordinators(Language reader, MemberId owner) {
        Visit by = stage.visit(CIRCLE, 20, reader, true);
        String person = Long.toString(owner.value());
        SNAPSHOTS.matches(
                "log_none", reader, stage.visit(OTHER_CIRCLE, 20, reader, true).type("contacts log", Map.of()));
        room.cards.show(CIRCLE, owner, Item.PHONE, Visibility.COORDINATORS);
        Response found = by.type("contacts find", Map.of());
        SNAPSHOTS.matches("find", reader, found);
        SNAPSHOTS.matches("find_some", reader, by.type("contacts find", Map.of("text", "山田", "met", "not_met")));
        SNAPSHOTS.matches("find_none", reader, by.type("contacts find", Map.of("text", "月の石")));
        SNAPSHOTS.matches("find_form", reader, by.press(Visit.customId(found, "contacts.find.form")));
        Response shown = by.type("contacts show", Map.of("person", person));
        SNAPSHOTS.matches("contact", reader, shown);
        SNAPSHOTS.matches(
                "contact_nothing", reader, by.press(ContactIds.SEE.write(new ContactIds.One(house.member(2)))));
        SNAPSHOTS.matches("vcard", reader, by.press(Visit.customId(shown, "contacts.vcard")));
        Response note = by.press(Visit.customId(shown, "contacts.note"));
        SNAPSHOTS.matches("note_form", reader, note);
        Response doubt = by.fill(Visit.customId(note, "contacts.noted"), Map.of("text", List.of("田中太郎さん（75歳）の件で電話")));
        SNAPSHOTS.matches("note_doubt", reader, doubt);
        SNAPSHOTS.matches("note_again", reader, by.press(Visit.customId(doubt, "contacts.noted.again")));
        SNAPSHOTS.matches("noted", reader, by.press(Visit.customId(doubt, "contacts.noted.keep")));
        Response export = by.press(Visit.customId(found, "contacts.export"));
        SNAPSHOTS.matches("export_form", reader, export);
        SNAPSHOTS.matches(
                "exported",
                reader,
                by.fill(Visit.customId(export, "contacts.exported"), Map.of("why", List.of("会合の案内"))));
        SNAPSHOTS.matches("log", reader, by.press(Visit.customId(found, "contacts.log")));
    }

    private void others(Language reader, MemberId owner, MemberId tablemate, MeetingView meeting) {
        Visit other = stage.member(2, reader);
        Visit newcomer = stage.member(9, reader);
        SNAPSHOTS.matches("tablemates", reader, other.type("tablemates", Map.of()));
        SNAPSHOTS.matches(
                "tablemates_at",
                reader,
                other.type("tablemates", Map.of("meeting", "id:" + meeting.id().value())));
        SNAPSHOTS.matches("tablemates_none", reader, newcomer.type("tablemates", Map.of()));
        SNAPSHOTS.matches("card", reader, other.press(ContactIds.OPEN.write(new Whose(CIRCLE, owner))));
        SNAPSHOTS.matches("card_nothing", reader, other.press(ContactIds.OPEN.write(new Whose(CIRCLE, tablemate))));
        room.member(10, "佐藤三郎");
        room.cards.show(CIRCLE, owner, Item.OFFER, Visibility.CIRCLE);
        SNAPSHOTS.matches("ask_none", reader, newcomer.type("ask", Map.of("topic", "月の石")));
        SNAPSHOTS.matches("ask_found", reader, stage.member(10, reader).type("ask", Map.of("topic", "畑")));
        SNAPSHOTS.matches("ask_form", reader, other.press(ContactIds.ASK_FORM.write(new Of(CIRCLE))));
    }
}
