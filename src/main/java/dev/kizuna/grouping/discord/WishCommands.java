package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.UserText;
import dev.kizuna.grouping.TableWishes;
import dev.kizuna.grouping.discord.GroupingIds.Care;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.discord.GroupingIds.Within;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import java.util.List;

/** Coordinators say how much the circle cares for what at its tables, and who can do what. Theirs alone to see. */
final class WishCommands {
    private static final int NAME = 100;
    private static final int UNREAD = 10;

    private final TableWishes wishes;
    private final Meetings meetings;
    private final WishCard card;
    private final TraitForm able;
    private final Texts texts;

    WishCommands(TableWishes wishes, Meetings meetings, Members members, Texts texts) {
        this.wishes = wishes;
        this.meetings = meetings;
        this.card = new WishCard(texts);
        this.able = new TraitForm(members, texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.press(GroupingIds.WISHES, COORDINATORS, this::show);
        routes.press(GroupingIds.ABLE, COORDINATORS, (caller, of) -> {
            CircleId circle = caller.inCircle();
            meetings.get(circle, of.meeting());
            return Response.ask(able.of(of, circle, wishes.traits(circle), caller.language()));
        });
        routes.fields(GroupingIds.ABLE_FILLED, COORDINATORS, (caller, of, fields) -> {
            CircleId circle = caller.inCircle();
            meetings.get(circle, of.meeting());
            TraitForm.Filled filled = able.read(circle, fields);
            wishes.describe(circle, filled.able());
            return weights(caller, of, marked(filled.unread(), caller.language()));
        });
        routes.fields(GroupingIds.WISH, COORDINATORS, (caller, of, chosen) -> {
            meetings.get(caller.inCircle(), of.meeting());
            Wish wish =
                    chosen.choice(Routes.CHOSEN, Wish.class).orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
            Weight now = wishes.weights(caller.inCircle()).getOrDefault(wish, wish.usual());
            return Response.show(card.weight(of, wish, now, wishes.within(caller.inCircle()), caller.language()));
        });
        routes.press(GroupingIds.CARE, COORDINATORS, this::care);
        routes.press(GroupingIds.WITHIN, COORDINATORS, this::within);
    }

    Response show(Caller caller, Of of) {
        meetings.get(caller.inCircle(), of.meeting());
        return weights(caller, of, "");
    }

    private String marked(List<String> unread, Language reader) {
        String news = texts.get(reader, "groups.news.marked");
        if (unread.isEmpty()) {
            return news;
        }
        List<String> shown = unread.stream()
                .limit(UNREAD)
                .map(line -> UserText.line(line, NAME))
                .toList();
        return news + "\n" + texts.get(reader, "groups.news.unread", "count", unread.size(), "lines", shown);
    }

    private Response care(Caller caller, Care care) {
        meetings.get(caller.inCircle(), care.meeting());
        wishes.care(caller.inCircle(), care.wish(), care.weight());
        return weights(caller, new Of(care.meeting()), "");
    }

    private Response within(Caller caller, Within within) {
        meetings.get(caller.inCircle(), within.meeting());
        if (!WishCard.WITHIN.contains(within.meetings())) {
            throw new Refusal(EdgeRefusal.OUT_OF_DATE);
        }
        wishes.within(caller.inCircle(), within.meetings());
        return weights(caller, new Of(within.meeting()), "");
    }

    private Response weights(Caller caller, Of of, String news) {
        CircleId circle = caller.inCircle();
        return Response.show(card.weights(of, wishes.weights(circle), wishes.within(circle), news, caller.language()));
    }
}
