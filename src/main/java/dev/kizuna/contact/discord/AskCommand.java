package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.MEMBERS;

import dev.kizuna.contact.Contacts;
import dev.kizuna.contact.Contacts.Found;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.discord.ContactIds.Topic;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Page;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;

/** {@code /ask}: who can be asked about something, and who could introduce one. */
final class AskCommand {
    private static final int INTRODUCERS = 3;

    private final Contacts contacts;
    private final Visitors visitors;
    private final SeenCards cards;
    private final StandingCards standing;
    private final CardForms forms;
    private final Texts texts;

    AskCommand(Contacts contacts, Visitors visitors, SeenCards cards, StandingCards standing, Texts texts) {
        this.contacts = contacts;
        this.visitors = visitors;
        this.cards = cards;
        this.standing = standing;
        this.forms = new CardForms(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "ask",
                MEMBERS,
                List.of(Option.text(CardForms.TOPIC, CardForms.LONGEST_TOPIC).asRequired()),
                (caller, given) -> answer(caller, topic(caller.inCircle(), given.requiredText(CardForms.TOPIC))));
        routes.press(ContactIds.ASK, ANYONE, this::answer);
        routes.press(ContactIds.ASK_FORM, ANYONE, (caller, of) -> form(caller, of.circle()));
        routes.fields(
                ContactIds.ASKED,
                ANYONE,
                (caller, of, fields) -> answer(
                        caller, topic(of.circle(), fields.text(CardForms.TOPIC).orElse(""))));
    }

    Response form(Caller caller, CircleId circle) {
        visitors.known(caller, circle);
        return Response.ask(forms.topic(circle, caller.language()));
    }

    private static Topic topic(CircleId circle, String typed) {
        return new Topic(circle, 1, UserText.beginning(typed.replace(':', ' ').strip(), CardForms.LONGEST_TOPIC));
    }

    private Response answer(Caller caller, Topic topic) {
        return visitors.looking(caller, topic.circle(), viewer -> {
            Language reader = caller.language();
            StandingCards.Look look = standing.look();
            Page<Found> found = contacts.ask(viewer, topic.text(), topic.page(), SeenCards.ON_A_PAGE);
            String head = texts.get(
                    reader,
                    found.total() == 0 ? "ask.none" : "ask.found",
                    "topic",
                    UserText.line(topic.text(), 2 * CardForms.LONGEST_TOPIC),
                    "count",
                    found.total());
            Response answer = Response.show(cards.page(
                    topic.circle(),
                    head,
                    found.as(
                            some -> some.stream().map(one -> entry(one, reader)).toList()),
                    to -> ContactIds.ASK.write(new Topic(topic.circle(), to, topic.text())),
                    reader));
            return look.at(
                    viewer,
                    found.items().stream().map(Found::card).toList(),
                    answer,
                    cards.takenBack(ContactIds.ASK.write(topic), reader));
        });
    }

    private SeenCards.Row entry(Found found, Language reader) {
        SeenCard card = found.card();
        List<String> lines = new ArrayList<>();
        for (Item item : card.items().keySet()) {
            lines.add(cards.brief(item, card, reader));
        }
        String field = card.owner().field();
        if (!field.isEmpty()) {
            lines.add("-# " + SeenCards.name(field));
        }
        if (card.met()) {
            lines.add("-# " + texts.get(reader, "card.met"));
        } else if (!found.between().isEmpty()) {
            lines.add("-# " + texts.get(reader, "ask.between", "names", names(found.between())));
        } else if (!found.office().isEmpty()) {
            lines.add("-# " + texts.get(reader, "ask.office", "names", names(found.office())));
        }
        return new SeenCards.Row(card, String.join("\n", lines));
    }

    private static List<String> names(List<Person> people) {
        return people.stream()
                .limit(INTRODUCERS)
                .map(person -> SeenCards.name(person.name()))
                .toList();
    }
}
