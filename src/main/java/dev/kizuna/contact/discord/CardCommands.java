package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.MEMBERS;

import dev.kizuna.contact.Cards;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.OwnItem;
import dev.kizuna.contact.discord.ContactIds.Agreed;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Part;
import dev.kizuna.contact.discord.ContactIds.Typed;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.discord.Unsaved;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Person;
import dev.kizuna.privacy.Policies;
import dev.kizuna.privacy.Policy;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** {@code /card edit} and {@code withdraw}: what a person writes on their own card, and takes away. */
final class CardCommands {
    /** Where others' details might be written by mistake. */
    private static final List<String> FREE = Stream.of(Item.OFFICE, Item.HOURS, Item.OFFER, Item.CONSULT, Item.DECLINE)
            .map(Item::name)
            .toList();

    private final Cards cards;
    private final Policies policies;
    private final BiFunction<Policy, Language, String> policyWords;
    private final Visitors visitors;
    private final OwnCard own;
    private final CardForms forms;
    private final DoubtCard doubts;
    private final ItemWords words;
    private final Texts texts;
    private final SecondLook look;
    private final Unsaved<TypedSheet> unsaved;

    /** @param policyWords a policy as one reads it */
    CardCommands(
            Cards cards,
            Policies policies,
            BiFunction<Policy, Language, String> policyWords,
            Visitors visitors,
            OwnCard own,
            ItemWords words,
            Texts texts,
            Clock clock) {
        this.cards = cards;
        this.policies = policies;
        this.policyWords = policyWords;
        this.visitors = visitors;
        this.own = own;
        this.forms = new CardForms(texts);
        this.doubts = new DoubtCard(texts);
        this.words = words;
        this.texts = texts;
        this.look = new SecondLook(texts, clock, SecondLook.Matter.REAL);
        this.unsaved = new Unsaved<>(clock);
    }

    void register(Routes routes) {
        routes.command(
                "card edit",
                MEMBERS,
                List.of(),
                (caller, given) -> edit(caller, new Part(caller.inCircle(), Sheet.FIRST)));
        routes.press(ContactIds.EDIT, ANYONE, this::edit);
        routes.press(ContactIds.AGREE, ANYONE, this::agree);
        routes.fields(
                ContactIds.FORM,
                ANYONE,
                look.form(
                        routes,
                        ContactIds.FORM,
                        ANYONE,
                        FREE,
                        (caller, part, fields) -> forms.of(
                                part.circle(), part.sheet(), CardForms.read(part.sheet(), fields), caller.language()),
                        (caller, part, fields) -> keep(caller, part, CardForms.read(part.sheet(), fields))));
        routes.press(ContactIds.AGAIN, ANYONE, (caller, typed) -> {
            TypedSheet sheet = unsaved.get(caller, new Unsaved.Draft(typed.draft()));
            return Response.ask(forms.of(typed.circle(), sheet.part().sheet(), sheet.items(), caller.language()));
        });
        routes.press(ContactIds.CARD, ANYONE, (caller, of) -> open(caller, of.circle()));

        routes.command(
                "card withdraw", MEMBERS, List.of(), (caller, given) -> withdraw(caller, new Of(caller.inCircle())));
        routes.press(ContactIds.WITHDRAW, ANYONE, this::withdraw);
        routes.press(ContactIds.WITHDRAWN, ANYONE, (caller, of) -> {
            cards.withdraw(of.circle(), visitors.self(caller, of.circle()).id());
            return Response.show(own.withdrawn(of.circle(), caller.language()));
        });
    }

    /** The form; before the first time, what it is for. */
    private Response edit(Caller caller, Part part) {
        return agreed(caller, part.circle())
                .map(person -> ask(caller, part, person))
                .orElseGet(() -> purpose(caller, part.circle()));
    }

    /** One's own card, whatever has become of the policy since; before the first time, what it is for. */
    Response open(Caller caller, CircleId circle) {
        return agreed(caller, circle).isPresent() || hasCard(caller, circle)
                ? show(caller, circle, "")
                : purpose(caller, circle);
    }

    private Optional<Person> agreed(Caller caller, CircleId circle) {
        return visitors.known(caller, circle)
                .filter(one -> policies.agreed(circle, one.id()).isPresent());
    }

    private boolean hasCard(Caller caller, CircleId circle) {
        return visitors.known(caller, circle)
                .filter(person -> cards.own(circle, person.id()).values().stream()
                        .anyMatch(item -> !item.text().isEmpty()))
                .isPresent();
    }

    private Response purpose(Caller caller, CircleId circle) {
        Policy policy = policies.current(circle);
        String words = policyWords.apply(policy, caller.language());
        return Response.show(
                hasCard(caller, circle)
                        ? own.newPurpose(circle, words, policy.version(), caller.language())
                        : own.purpose(circle, words, policy.version(), caller.language()));
    }

    private Response agree(Caller caller, Agreed agreed) {
        Person person = visitors.introduced(caller, agreed.circle());
        cards.agree(agreed.circle(), person.id(), agreed.revision());
        return ask(caller, new Part(agreed.circle(), Sheet.FIRST), person);
    }

    private Response ask(Caller caller, Part part, Person person) {
        Map<Item, String> now = new EnumMap<>(Item.class);
        cards.own(part.circle(), person.id())
                .forEach((item, one) -> now.put(item, words.plain(item, one.text(), caller.language())));
        // Most people's office is where they work by their profile, and need not be typed again.
        now.merge(Item.OFFICE, person.organisation(), (typed, known) -> typed.isEmpty() ? known : typed);
        return Response.ask(forms.of(part.circle(), part.sheet(), now, caller.language()));
    }

    private Response keep(Caller caller, Part part, Map<Item, String> typed) {
        Person person = visitors.self(caller, part.circle());
        try {
            cards.write(part.circle(), person.id(), typed);
        } catch (Refusal unreadable) {
            return Response.show(doubts.unreadable(
                    unreadable, ContactIds.AGAIN.write(draft(caller, part, typed)), caller.language()));
        }
        return show(caller, part.circle(), texts.get(caller.language(), "card.saved"));
    }

    private Typed draft(Caller caller, Part part, Map<Item, String> typed) {
        return new Typed(
                part.circle(), unsaved.keep(caller, new TypedSheet(part, typed)).draft());
    }

    private Response show(Caller caller, CircleId circle, String news) {
        Map<Item, OwnItem> items =
                cards.own(circle, visitors.self(caller, circle).id());
        return Response.show(own.of(circle, items, news, caller.language()));
    }

    private Response withdraw(Caller caller, Of of) {
        visitors.self(caller, of.circle());
        return Response.show(own.withdraw(of.circle(), caller.language()));
    }

    /** What was typed into a form. */
    private record TypedSheet(Part part, Map<Item, String> items) {}
}
