package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.MEMBERS;

import dev.kizuna.contact.Cards;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.OwnItem;
import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Shown;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import java.util.List;
import java.util.Map;

/** {@code /card visibility} and {@code show}: who sees which item of one's card, and what that comes to. */
final class VisibilityCommands {
    private final Cards cards;
    private final Visitors visitors;
    private final OwnCard own;
    private final Texts texts;

    VisibilityCommands(Cards cards, Visitors visitors, OwnCard own, Texts texts) {
        this.cards = cards;
        this.visitors = visitors;
        this.own = own;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "card visibility",
                MEMBERS,
                List.of(
                        Option.choice("item", Item.class).asRequired(),
                        Option.choice("who", Visibility.class).asRequired()),
                (caller, given) -> show(
                        caller,
                        new Shown(
                                caller.inCircle(),
                                given.choice("item", Item.class).orElseThrow(VisibilityCommands::outOfDate),
                                given.choice("who", Visibility.class).orElseThrow(VisibilityCommands::outOfDate))));
        routes.press(
                ContactIds.VISIBILITY,
                ANYONE,
                (caller, of) ->
                        Response.show(own.visibility(of.circle(), items(caller, of.circle()), "", caller.language())));
        routes.fields(ContactIds.ITEM, ANYONE, (caller, of, fields) -> {
            Item item = fields.choice(Routes.CHOSEN, Item.class).orElseThrow(VisibilityCommands::outOfDate);
            OwnItem now = items(caller, of.circle()).getOrDefault(item, new OwnItem("", item.usual(), false));
            return Response.show(own.who(of.circle(), item, now.visibility(), caller.language()));
        });
        routes.press(ContactIds.SHOW, ANYONE, this::show);

        routes.command("card show", MEMBERS, List.of(Option.user("person")), this::look);
        routes.press(ContactIds.PREVIEW, ANYONE, (caller, of) -> {
            visitors.self(caller, of.circle());
            return Response.show(own.eyes(of.circle(), caller.language()));
        });
        routes.fields(ContactIds.PREVIEWED, ANYONE, this::lookAs);
    }

    private Response show(Caller caller, Shown shown) {
        MemberId self = visitors.self(caller, shown.circle()).id();
        cards.show(shown.circle(), self, shown.item(), shown.who());
        return Response.show(own.visibility(
                shown.circle(),
                cards.own(shown.circle(), self),
                texts.get(caller.language(), "card.visibility.changed", "item", shown.item(), "who", shown.who()),
                caller.language()));
    }

    private Response look(Caller caller, Arguments given) {
        CircleId circle = caller.inCircle();
        return given.user("person")
                .map(user -> through(caller, circle, user))
                .orElseGet(() -> Response.show(own.of(circle, items(caller, circle), "", caller.language())));
    }

    private Response lookAs(Caller caller, Of of, Fields fields) {
        long user = fields.id(Routes.CHOSEN).orElseThrow(VisibilityCommands::outOfDate);
        return through(caller, of.circle(), new UserId(user));
    }

    private Response through(Caller caller, CircleId circle, UserId user) {
        MemberId self = visitors.self(caller, circle).id();
        return Response.later(() -> {
            Viewer viewer = visitors.other(circle, user);
            return Response.show(
                    own.preview(circle, "<@" + user.value() + ">", cards.preview(viewer, self), caller.language()));
        });
    }

    private Map<Item, OwnItem> items(Caller caller, CircleId circle) {
        return cards.own(circle, visitors.self(caller, circle).id());
    }

    private static Refusal outOfDate() {
        return new Refusal(EdgeRefusal.OUT_OF_DATE);
    }
}
