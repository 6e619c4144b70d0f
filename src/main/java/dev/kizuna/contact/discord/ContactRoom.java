package dev.kizuna.contact.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.PanelButtons;
import dev.kizuna.contact.CardWatcher;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.ContactNotice;
import dev.kizuna.contact.Contacts;
import dev.kizuna.contact.Exchanges;
import dev.kizuna.contact.Inquiries;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Policies;
import dev.kizuna.privacy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;

/** The room's Discord side, put together. */
public final class ContactRoom implements RoomAbove {
    private final CardCommands writing;
    private final VisibilityCommands showing;
    private final TablemateCommands tablemates;
    private final AskCommand asking;
    private final ExchangeCommands exchanging;
    private final FindCommands finding;
    private final NoteCommands noting;
    private final ExportCommand exporting;
    private final LogCommand log;
    private final StandingCards standing;
    private final Texts texts;

    /**
     * @param policyWords a policy as one reads it
     * @param ways below each card that somebody looks at
     * @param threads where each meeting is talked about
     */
    public ContactRoom(
            Circles circles,
            CircleAuthority authority,
            Members members,
            Meetings meetings,
            Cards cards,
            Contacts contacts,
            Exchanges exchanges,
            Inquiries inquiries,
            Looks looks,
            Policies policies,
            BiFunction<Policy, Language, String> policyWords,
            CardWays ways,
            Function<MeetingId, Optional<ChannelId>> threads,
            NoticeTexts notices,
            MeetingRoom meetingRoom,
            Edge edge) {
        texts = edge.texts();
        Visitors visitors = new Visitors(circles, authority, members, edge.servers());
        ItemWords words = new ItemWords(texts);
        OwnCard own = new OwnCard(texts, words);
        SeenCards seen = new SeenCards(texts, words);
        standing = new StandingCards(edge.worker());
        ExchangeCard exchange = new ExchangeCard(meetingRoom.words(), texts);
        writing = new CardCommands(cards, policies, policyWords, visitors, own, words, texts, edge.clock());
        showing = new VisibilityCommands(cards, visitors, own, texts);
        tablemates = new TablemateCommands(
                contacts,
                meetings,
                meetingRoom.suggestions(),
                visitors,
                seen,
                standing,
                ways,
                meetingRoom.words(),
                texts);
        asking = new AskCommand(contacts, visitors, seen, standing, texts);
        exchanging = new ExchangeCommands(cards, exchanges, meetings, visitors, exchange, texts);
        FoundCards found = new FoundCards(words, seen, texts);
        finding = new FindCommands(circles, members, contacts, inquiries, visitors, found, seen, standing, texts);
        noting = new NoteCommands(members, inquiries, visitors, found, texts, edge.clock());
        exporting = new ExportCommand(inquiries, visitors, words, seen, standing, texts, edge.clock());
        log = new LogCommand(looks, members, texts);
        notices.register(
                ContactNotice.EXCHANGE.kind(),
                new ExchangeLetters(
                        cards, exchanges, meetings, members, circles, threads, exchange, meetingRoom.words(), texts));
        notices.register(ContactNotice.MOVED.kind(), new DepartureLetters(circles, members, texts));
    }

    /** Takes out of answers that stand already what somebody takes back. */
    public CardWatcher cardWatcher() {
        return standing;
    }

    /** On the panel that everyone sees: one's card, those one sat with, whom to ask. On the coordinators': everybody. */
    public PanelButtons panelButtons() {
        return (audience, reader) -> audience == Audience.COORDINATORS
                ? List.of(FoundCards.everybody(texts, reader))
                : Stream.of(Entry.values())
                        .map(entry -> Button.secondary(
                                ContactIds.HERE.write(new ContactIds.Here(entry)), texts.word(reader, entry)))
                        .toList();
    }

    /** Beside one's profile. */
    public Button profileButton(CircleId circle, Language reader) {
        return Button.secondary(ContactIds.CARD.write(new ContactIds.Of(circle)), texts.word(reader, Entry.CARD));
    }

    /** Beside somebody on the coordinators' list. */
    public Button contactButton(MemberId person, Language reader) {
        return FoundCards.contact(person, texts, reader);
    }

    @Override
    public void register(Routes routes) {
        routes.press(ContactIds.HERE, Audience.MEMBERS, (caller, here) -> enter(caller, here.entry()));
        writing.register(routes);
        showing.register(routes);
        tablemates.register(routes);
        asking.register(routes);
        exchanging.register(routes);
        finding.register(routes);
        noting.register(routes);
        exporting.register(routes);
        log.register(routes);
    }

    private Response enter(Caller caller, Entry entry) {
        CircleId circle = caller.inCircle();
        return switch (entry) {
            case CARD -> writing.open(caller, circle);
            case TABLEMATES -> tablemates.list(caller, new ContactIds.Leaf(circle, ContactIds.EVERY_MEETING, 1));
            case ASK -> asking.form(caller, circle);
        };
    }
}
