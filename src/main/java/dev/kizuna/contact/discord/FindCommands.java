package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.Words;
import dev.kizuna.circle.discord.WordSuggestions;
import dev.kizuna.contact.Contacts;
import dev.kizuna.contact.Inquiries;
import dev.kizuna.contact.Met;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.VCard;
import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.discord.ContactIds.Found;
import dev.kizuna.contact.discord.ContactIds.One;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.member.Members;
import dev.kizuna.member.discord.MemberSuggestions;
import java.util.List;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/** {@code /contacts find} and {@code show}: a coordinator looks somebody up, and takes their card along. */
final class FindCommands {
    private static final String PERSON = "person";
    private static final String TEXT = "text";
    private static final String FIELD = "field";
    private static final String AREA = "area";
    private static final String MET = "met";
    private final Circles circles;
    private final Members members;
    private final Contacts contacts;
    private final Inquiries inquiries;
    private final Visitors visitors;
    private final FoundCards cards;
    private final SearchForm form;
    private final SeenCards seen;
    private final StandingCards standing;
    private final Texts texts;

    FindCommands(
            Circles circles,
            Members members,
            Contacts contacts,
            Inquiries inquiries,
            Visitors visitors,
            FoundCards cards,
            SeenCards seen,
            StandingCards standing,
            Texts texts) {
        this.circles = circles;
        this.members = members;
        this.contacts = contacts;
        this.inquiries = inquiries;
        this.visitors = visitors;
        this.cards = cards;
        this.form = new SearchForm(texts);
        this.seen = seen;
        this.standing = standing;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "contacts find",
                COORDINATORS,
                List.of(
                        Option.text(TEXT, 30),
                        Option.suggested(FIELD, new WordSuggestions(circles, Words::fields)),
                        Option.suggested(AREA, new WordSuggestions(circles, Words::areas)),
                        Option.choice(MET, Met.class)),
                (caller, given) -> find(
                        caller,
                        Found.first(
                                given.requiredText(TEXT),
                                given.requiredText(FIELD),
                                given.requiredText(AREA),
                                given.choice(MET, Met.class).orElse(Met.EITHER))));
        routes.press(ContactIds.FIND, COORDINATORS, this::find);
        routes.press(
                ContactIds.FIND_FORM,
                COORDINATORS,
                (caller, now) -> Response.ask(form.of(now, circles.settings(caller.inCircle()), caller.language())));
        routes.fields(
                ContactIds.FIND_FILLED, COORDINATORS, (caller, nobody, fields) -> find(caller, form.read(fields)));
        routes.command(
                "contacts show",
                COORDINATORS,
                List.of(Option.suggested(PERSON, new MemberSuggestions(members)).asRequired()),
                (caller, given) -> show(
                        caller,
                        new One(members.meant(caller.inCircle(), given.requiredText(PERSON))
                                .id())));
        routes.press(ContactIds.SEE, COORDINATORS, this::show);
        routes.press(ContactIds.VCARD, COORDINATORS, this::take);
    }

    private Response find(Caller caller, Found wanted) {
        Viewer viewer = visitors.coordinator(caller);
        Language reader = caller.language();
        StandingCards.Look look = standing.look();
        Page<SeenCard> found = inquiries.find(viewer, wanted.search(), wanted.page(), FoundCards.ON_A_PAGE);
        return look.at(
                viewer,
                found.items(),
                Response.show(cards.list(wanted, found, reader)),
                seen.takenBack(ContactIds.FIND.write(wanted), reader));
    }

    private Response show(Caller caller, One one) {
        Viewer viewer = visitors.coordinator(caller);
        Language reader = caller.language();
        StandingCards.Look look = standing.look();
        SeenCard card = contacts.card(viewer, one.member());
        return look.at(
                viewer,
                List.of(card),
                Response.whisper(cards.one(card, contacts.succession(card), reader)),
                seen.takenBack(ContactIds.SEE.write(one), reader));
    }

    private Response take(Caller caller, One one) {
        Viewer viewer = visitors.coordinator(caller);
        Language reader = caller.language();
        StandingCards.Look look = standing.look();
        SeenCard card = contacts.card(viewer, one.member());
        String words = texts.get(
                reader, "contacts.vcard", "name", SeenCards.name(card.owner().name()));
        Response answer = Response.whisper(Card.of(
                TextDisplay.of(words),
                FileDisplay.fromFile(FileUpload.fromData(VCard.of(List.of(card)), "contact.vcf"))));
        return look.at(viewer, List.of(card), answer, seen.fileTakenBack(ContactIds.SEE.write(one), reader));
    }
}
