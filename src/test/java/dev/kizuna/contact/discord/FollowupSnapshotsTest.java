package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.contact.discord.FollowupIds.After;
import dev.kizuna.contact.discord.FollowupIds.Desk;
import dev.kizuna.contact.discord.FollowupIds.Later;
import dev.kizuna.contact.discord.FollowupIds.Leaf;
import dev.kizuna.contact.discord.FollowupIds.Made;
import dev.kizuna.contact.discord.FollowupIds.Said;
import dev.kizuna.contact.discord.FollowupIds.Told;
import dev.kizuna.contact.discord.FollowupIds.Whom;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.contact.followup.Pause;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Presence;
import dev.kizuna.notice.discord.Letter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every card and letter of the follow-ups, in both languages. */
class FollowupSnapshotsTest extends OnContactStage {
    private static final Snapshots SNAPSHOTS = Snapshots.of("followup");

    @Test
    void everythingInJapanese() {
        everything(Language.JA);
    }

    @Test
    void everythingInEnglish() {
        everything(Language.EN);
    }

    private void everything(Language reader) {
        MemberId self = room.member(1, "山田花子");
        MemberId helper = room.member(2, "田中一郎");
        MemberId silent = room.member(3, "鈴木二郎");
        MemberId stranger = room.member(4, "佐藤三郎");
        house.members.introduce(CIRCLE, new Presence(new UserId(1), "山田花子", locale(reader)), profile -> profile);
        room.write(CIRCLE, self, Map.of(Item.CONSULT, "不登校の子との関わり"));
        room.write(CIRCLE, helper, Map.of(Item.OFFER, "不登校の親の会", Item.OFFICE, "竹とんぼ舎"));
        room.write(CIRCLE, stranger, Map.of(Item.OFFER, "畑"));
        room.cards.show(CIRCLE, stranger, Item.OFFER, Visibility.CIRCLE);
        Visit by = stage.member(1, reader);
        SNAPSHOTS.matches("list_none", reader, by.type("followup list", Map.of()));
        MeetingView meeting = room.held(List.of(self, helper, silent), List.of());

        letter("tomorrow", reader, FollowupNotice.TOMORROW);
        SNAPSHOTS.matches("card", reader, by.press(ContactIds.OPEN.write(new Whose(CIRCLE, helper))));
        SNAPSHOTS.matches("card_stranger", reader, by.press(ContactIds.OPEN.write(new Whose(CIRCLE, stranger))));
        SNAPSHOTS.matches("when", reader, by.press(FollowupIds.WHEN.write(new Whom(CIRCLE, helper))));
        SNAPSHOTS.matches("later", reader, by.press(FollowupIds.LATER.write(new Later(CIRCLE, helper, Pause.WEEK))));
        letter("promised", reader, FollowupNotice.PROMISED);
        SNAPSHOTS.matches("list", reader, by.press(FollowupIds.LIST.write(new Leaf(CIRCLE, 1))));
        say("phoned", reader, helper, Progress.PHONED);
        letter("goes_on", reader, FollowupNotice.GOES_ON);
        SNAPSHOTS.matches(
                "told",
                reader,
                by.press(FollowupIds.TELL.write(new Told(CIRCLE, meeting.id(), helper, Progress.GOES_ON))));
        say("not_now", reader, silent, Progress.NOT_NOW);
        room.introducers.add(room.member(9, "世話人"));
        house.members.introduce(CIRCLE, new Presence(new UserId(9), "世話人", locale(reader)), profile -> profile);
        stage.servers.members.put(new UserId(9), new Belonging(Set.of(ContactStage.COORDINATORS), false));
        say("introduce", reader, stranger, Progress.INTRODUCE);
        letter("wished", reader, FollowupNotice.WISHED, 9);
        Visit coordinator = stage.visit(CIRCLE, 9, reader, true);
        SNAPSHOTS.matches("desk", reader, coordinator.press(FollowupIds.DESK.write(new Desk(1))));
        SNAPSHOTS.matches("after", reader, coordinator.press(FollowupIds.AFTER.write(new After(meeting.id()))));
        MeetingView next = house.announced(null);
        SNAPSHOTS.matches("after_none", reader, coordinator.press(FollowupIds.AFTER.write(new After(next.id()))));
        SNAPSHOTS.matches("desk_made", reader, coordinator.press(FollowupIds.MADE.write(new Made(self, stranger))));
        letter("introduced", reader, FollowupNotice.INTRODUCED, 1);
        house.members.introduce(CIRCLE, new Presence(new UserId(4), "佐藤三郎", locale(reader)), profile -> profile);
        letter("presented", reader, FollowupNotice.INTRODUCED, 4);
        by.press(FollowupIds.LATER.write(new Later(CIRCLE, stranger, Pause.WEEK)));
        letter("promised_introduced", reader, FollowupNotice.PROMISED);
        say("phoned_introduced", reader, stranger, Progress.PHONED);
        letter("goes_on_introduced", reader, FollowupNotice.GOES_ON);
    }

    private void say(String name, Language reader, MemberId other, Progress to) {
        SNAPSHOTS.matches(
                name, reader, stage.member(1, reader).press(FollowupIds.SAY.write(new Said(CIRCLE, other, to))));
    }

    private void letter(String name, Language reader, FollowupNotice kind) {
        SNAPSHOTS.matches("letter_public_ja", letter(name, reader, kind, 1).inPublic());
    }

    private Letter letter(String name, Language reader, FollowupNotice kind, long receiver) {
        Letter letter = (Letter) stage.wordings.write(house.owed.stream()
                .filter(one -> one.kind().equals(kind.kind()))
                .filter(one -> one.receiver().equals(house.member(receiver)))
                .findFirst()
                .orElseThrow());
        SNAPSHOTS.matches(name + "_" + reader.name().toLowerCase(Locale.ROOT), letter.inPrivate());
        return letter;
    }

    private static Locale locale(Language reader) {
        return reader == Language.JA ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
