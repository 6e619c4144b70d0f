package dev.kizuna;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.PanelButtons;
import dev.kizuna.contact.discord.ContactRoom;
import dev.kizuna.contact.discord.FollowupRoom;
import dev.kizuna.contact.discord.ForgottenNames;
import dev.kizuna.contact.discord.MendedLetters;
import dev.kizuna.discord.Edge;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Person;
import dev.kizuna.notice.discord.NoticeRoom;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.privacy.discord.PolicyWords;
import dev.kizuna.reminder.ReminderNotice;
import dev.kizuna.reminder.Withdrawal;
import dev.kizuna.reminder.discord.ReminderRoom;
import dev.kizuna.rsvp.discord.RsvpRoom;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;

/** The Discord sides of what people let each other know of themselves, and of what becomes of it. */
final class RoomsOfContacts {
    private final FollowupRoom followups;
    private final ContactRoom contacts;

    RoomsOfContacts(
            Cores cores,
            CircleAuthority authority,
            RsvpRoom rsvps,
            ReminderRoom reminders,
            MeetingRoom plans,
            NoticeRoom notices,
            Edge edge) {
        NoticeTexts wordings = notices.wordings();
        followups = new FollowupRoom(
                cores.circles,
                authority,
                cores.members,
                cores.meetings,
                cores.followups,
                cores.starters,
                cores.introductions,
                rsvps::thread,
                wordings,
                plans,
                edge);
        contacts = new ContactRoom(
                cores.circles,
                authority,
                cores.members,
                cores.meetings,
                cores.cards,
                cores.contacts,
                cores.exchanges,
                cores.inquiries,
                cores.looks,
                cores.policies,
                new PolicyWords(edge.texts())::of,
                followups.ways(),
                rsvps::thread,
                wordings,
                plans,
                edge);
        cores.cardWatchers.add(contacts.cardWatcher());
        cores.cardWatchers.add(new MendedLetters(cores.exchanges, notices.mending(), edge.worker()));
        cores.dossiers.watchedBy(new ForgottenNames(
                cores.exchanges,
                cores.toldCompany,
                Map.of(
                        ReminderNotice.UNANSWERED.kind(),
                        (notice, anybody) -> true,
                        ReminderNotice.WITHDRAWN.kind(),
                        (notice, erased) ->
                                Withdrawal.read(notice.occasion()).member().equals(erased)),
                cores.members,
                cores.circles,
                notices.mending(),
                edge.texts(),
                edge.worker()));
        cores.introductions.madeBy((work, circle) -> reminders.coordinators().of(work, circle).stream()
                .map(Person::id)
                .toList());
    }

    /** In the order in which they stand on a meeting's panel. */
    Stream<RoomAbove> rooms() {
        return Stream.of(contacts, followups);
    }

    List<PanelButtons> panelButtons() {
        return List.of(contacts.panelButtons(), followups.panelButtons());
    }

    /** Beside one's profile. */
    Button profileButton(CircleId circle, Language reader) {
        return contacts.profileButton(circle, reader);
    }

    /** Beside somebody on the coordinators' list. */
    Button contactButton(MemberId person, Language reader) {
        return contacts.contactButton(person, reader);
    }
}
