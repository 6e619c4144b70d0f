package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.contact.discord.ContactIds.One;
import dev.kizuna.contact.discord.FollowupIds.After;
import dev.kizuna.contact.discord.FollowupIds.Brought;
import dev.kizuna.contact.discord.FollowupIds.Desk;
import dev.kizuna.contact.discord.FollowupIds.Made;
import dev.kizuna.contact.followup.Introductions;
import dev.kizuna.contact.followup.Introductions.Wish;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Page;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** For coordinators: how many follow-ups there are, and who waits to be introduced to whom. */
final class IntroductionCommands {
    private static final int ON_A_PAGE = 5;
    private static final int LABEL = 40;

    private final Introductions introductions;
    private final Meetings meetings;
    private final MeetingWords words;
    private final Visitors visitors;
    private final Texts texts;

    IntroductionCommands(
            Introductions introductions, Meetings meetings, MeetingWords words, Visitors visitors, Texts texts) {
        this.introductions = introductions;
        this.meetings = meetings;
        this.words = words;
        this.visitors = visitors;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.press(FollowupIds.DESK, COORDINATORS, (caller, desk) -> show(caller, "", desk.page()));
        routes.press(FollowupIds.AFTER, COORDINATORS, this::after);
        routes.press(FollowupIds.MADE, COORDINATORS, this::made);
        routes.press(FollowupIds.BROUGHT, ANYONE, this::brought);
    }

    Button button(Language reader) {
        return Button.secondary(FollowupIds.DESK.write(new Desk(1)), texts.get(reader, "followup.button.desk"));
    }

    /** On the panel of a meeting that is over. */
    Button button(MeetingView meeting, Language reader) {
        return Button.secondary(
                FollowupIds.AFTER.write(new After(meeting.id())), texts.get(reader, "followup.button.desk"));
    }

    /** Counts alone: who phoned whom is theirs. */
    private Response after(Caller caller, After after) {
        Language reader = caller.language();
        MeetingView meeting = meetings.get(caller.inCircle(), after.meeting());
        String lines = lines(introductions.counts(caller.inCircle(), meeting.id()), reader);
        return Response.show(Card.of(
                TextDisplay.of(texts.get(reader, "followup.after.head", "title", words.title(meeting)) + "\n"
                        + (lines.isEmpty() ? texts.get(reader, "followup.after.none") : lines)),
                ActionRow.of(
                        Button.secondary(FollowupIds.DESK.write(new Desk(1)), texts.get(reader, "followup.button.all")),
                        FoundCards.everybody(texts, reader))));
    }

    private Response made(Caller caller, Made made) {
        Wish wish = introductions.made(caller.inCircle(), made.asker(), made.other());
        return show(caller, made(wish, caller.language()) + "\n", 1);
    }

    /** The same in a direct message, where Discord is asked first whether the caller still coordinates. */
    private Response brought(Caller caller, Brought two) {
        return visitors.looking(caller, two.circle(), viewer -> {
            if (!viewer.coordinates()) {
                throw new Refusal(CircleRefusal.COORDINATORS_ONLY);
            }
            Wish wish = introductions.made(two.circle(), two.asker(), two.other());
            return Response.whisper(made(wish, caller.language()));
        });
    }

    private String made(Wish wish, Language reader) {
        return texts.get(
                reader,
                "followup.desk.made",
                "asker",
                SeenCards.name(wish.asker().name()),
                "other",
                SeenCards.name(wish.other().name()));
    }

    private Response show(Caller caller, String news, int page) {
        CircleId circle = caller.inCircle();
        return Response.show(card(
                introductions.counts(circle),
                Page.of(introductions.waiting(circle), page, ON_A_PAGE),
                news,
                caller.language()));
    }

    private MessageCreateData card(Map<Progress, Long> counts, Page<Wish> page, String news, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(news + texts.get(reader, "followup.desk.head") + "\n" + lines(counts, reader)));
        parts.add(TextDisplay.of(
                page.total() == 0
                        ? texts.get(reader, "followup.desk.none")
                        : texts.get(reader, "followup.desk.waiting", "count", page.total())));
        Set<MemberId> linked = new HashSet<>();
        page.items().forEach(wish -> parts.addAll(rows(wish, linked, reader)));
        List<Button> buttons =
                new ArrayList<>(PageTurns.of(page, number -> FollowupIds.DESK.write(new Desk(number)), texts, reader));
        buttons.add(FoundCards.everybody(texts, reader));
        parts.add(ActionRow.of(buttons));
        return Card.of(parts);
    }

    private String lines(Map<Progress, Long> counts, Language reader) {
        return counts.entrySet().stream()
                .map(one -> texts.get(reader, "followup.desk.count", "progress", one.getKey(), "count", one.getValue()))
                .collect(Collectors.joining(reader == Language.JA ? "・" : " · "));
    }

    /**
     * Both of them one tap away, since both are to be spoken to.
     *
     * @param linked who has a button on the card, as Discord takes none twice
     */
    private List<ContainerChildComponent> rows(Wish wish, Set<MemberId> linked, Language reader) {
        List<Button> buttons = new ArrayList<>();
        Stream.of(wish.asker(), wish.other())
                .filter(person -> linked.add(person.id()))
                .forEach(person -> buttons.add(contact(person, reader)));
        buttons.add(Button.primary(
                FollowupIds.MADE.write(new Made(wish.asker().id(), wish.other().id())),
                texts.get(reader, "followup.button.made")));
        return List.of(TextDisplay.of(new WishWords(texts).of(wish, reader)), ActionRow.of(buttons));
    }

    private Button contact(Person person, Language reader) {
        return Button.secondary(
                ContactIds.SEE.write(new One(person.id())),
                texts.get(reader, "exchange.name", "name", UserText.label(person.name(), LABEL)));
    }
}
