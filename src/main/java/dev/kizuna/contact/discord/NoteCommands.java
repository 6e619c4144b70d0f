package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.contact.Inquiries;
import dev.kizuna.contact.Note;
import dev.kizuna.contact.Viewer;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberSuggestions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@code /contacts note}: what coordinators remember about somebody, which that person can ask to see. */
final class NoteCommands {
    private static final String PERSON = "person";

    private final Members members;
    private final Inquiries inquiries;
    private final Visitors visitors;
    private final FoundCards cards;
    private final SecondLook look;

    NoteCommands(Members members, Inquiries inquiries, Visitors visitors, FoundCards cards, Texts texts, Clock clock) {
        this.members = members;
        this.inquiries = inquiries;
        this.visitors = visitors;
        this.cards = cards;
        look = new SecondLook(texts, clock, SecondLook.Matter.REAL);
    }

    void register(Routes routes) {
        routes.command(
                "contacts note",
                COORDINATORS,
                List.of(Option.suggested(PERSON, new MemberSuggestions(members)).asRequired()),
                (caller, given) -> open(caller, members.meant(caller.inCircle(), given.requiredText(PERSON))));
        routes.press(
                ContactIds.NOTE,
                COORDINATORS,
                (caller, one) -> open(caller, members.get(caller.inCircle(), one.member())));
        routes.fields(
                ContactIds.NOTED,
                COORDINATORS,
                look.form(
                        routes,
                        ContactIds.NOTED,
                        COORDINATORS,
                        List.of(FoundCards.TEXT),
                        (caller, one, fields) -> cards.noteForm(
                                members.get(caller.inCircle(), one.member()), written(fields), caller.language()),
                        (caller, one, fields) -> keep(caller, one.member(), written(fields))));
    }

    private static String written(Fields fields) {
        return fields.text(FoundCards.TEXT).orElse("");
    }

    private Response open(Caller caller, Person about) {
        Optional<Note> now = inquiries.note(visitors.coordinator(caller), about.id());
        return Response.ask(
                now.filter(Note::closed).isPresent()
                        ? cards.closedNoteForm(about, caller.language())
                        : cards.noteForm(about, now.map(Note::text).orElse(""), caller.language()));
    }

    private Response keep(Caller caller, MemberId member, String text) {
        Viewer viewer = visitors.coordinator(caller);
        inquiries.note(viewer, member, text);
        Person about = members.get(caller.inCircle(), member);
        return Response.show(cards.noted(about, text.isBlank(), caller.language()));
    }
}
