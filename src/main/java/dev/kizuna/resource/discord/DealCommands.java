package dev.kizuna.resource.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.resource.Deal;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import dev.kizuna.resource.discord.ResourceIds.Sheet;
import java.util.Optional;

/** Deals the deck to a meeting's tables, and shows what lies where. */
final class DealCommands {
    private final Deals deals;
    private final Seatings seatings;
    private final Meetings meetings;
    private final HandsCard card;
    private final DealForm form;
    private final Texts texts;

    DealCommands(Deals deals, Seatings seatings, Meetings meetings, HandsCard card, DealForm form, Texts texts) {
        this.deals = deals;
        this.seatings = seatings;
        this.meetings = meetings;
        this.card = card;
        this.form = form;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.press(ResourceIds.HANDS, COORDINATORS, this::show);
        routes.press(ResourceIds.DEAL, COORDINATORS, this::ask);
        routes.fields(ResourceIds.DEALT, COORDINATORS, this::deal);
    }

    private Response show(Caller caller, Leaf leaf) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, leaf.meeting());
        return Response.show(card.of(meeting, deals.find(circle, meeting.id()), leaf.page(), "", caller.language()));
    }

    private Response ask(Caller caller, Of of) {
        CircleId circle = caller.inCircle();
        Optional<Deal> deal = deals.find(circle, of.meeting());
        int tables = seatings.find(circle, of.meeting())
                .map(plan -> plan.round(1).tables().size())
                .or(() -> deal.map(one -> one.tables().size()))
                .orElse(0);
        return Response.ask(form.of(of.meeting(), tables, deal, caller.language()));
    }

    private Response deal(Caller caller, Sheet sheet, Fields fields) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, sheet.meeting());
        int tables = DealForm.tables(fields);
        int each = DealForm.each(fields);
        Deal deal = deals.deal(circle, meeting.id(), tables, each, sheet.revision());
        return Response.show(card.of(
                meeting,
                Optional.of(deal),
                1,
                texts.get(caller.language(), "resource.hands.dealt"),
                caller.language()));
    }
}
