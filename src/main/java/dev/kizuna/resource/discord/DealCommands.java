package dev.kizuna.resource.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.resource.Deal;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import dev.kizuna.resource.discord.ResourceIds.Sheet;
import dev.kizuna.resource.discord.ResourceIds.Wished;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

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
        routes.fields(ResourceIds.DEALT, COORDINATORS, this::filled);
        routes.press(ResourceIds.DEAL_SO, COORDINATORS, this::deal);
    }

    private Response show(Caller caller, Leaf leaf) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, leaf.meeting());
        return Response.show(card.of(meeting, deals.find(circle, meeting.id()), leaf.page(), "", caller.language()));
    }

    private Response ask(Caller caller, Of of) {
        CircleId circle = caller.inCircle();
        Optional<Deal> deal = deals.find(circle, of.meeting());
        int tables = planned(circle, of.meeting())
                .or(() -> deal.map(one -> one.tables().size()))
                .orElse(0);
        return Response.ask(form.of(of.meeting(), tables, deal, caller.language()));
    }

    private Optional<Integer> planned(CircleId circle, MeetingId meeting) {
        return seatings.find(circle, meeting).map(plan -> plan.round(1).tables().size());
    }

    /** Where people are to sit at another number of tables, it is asked first: coordinators may go on. */
    private Response filled(Caller caller, Sheet sheet, Fields fields) {
        Wished wished = new Wished(sheet.meeting(), sheet.revision(), DealForm.tables(fields), DealForm.each(fields));
        Optional<Integer> other =
                planned(caller.inCircle(), sheet.meeting()).filter(planned -> planned != wished.tables());
        return other.isPresent() ? Response.show(doubt(wished, other.get(), caller.language())) : deal(caller, wished);
    }

    private MessageCreateData doubt(Wished wished, int planned, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(
                        reader,
                        wished.tables() > planned ? "resource.deal.tooMany" : "resource.deal.tooFew",
                        "planned",
                        planned,
                        "tables",
                        wished.tables())),
                ActionRow.of(
                        Button.primary(
                                ResourceIds.DEAL_SO.write(wished),
                                texts.get(reader, "resource.deal.so", "tables", wished.tables())),
                        Button.secondary(
                                ResourceIds.DEAL.write(new Of(wished.meeting())),
                                texts.get(reader, "resource.deal.other"))));
    }

    private Response deal(Caller caller, Wished wished) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, wished.meeting());
        Deal deal = deals.deal(circle, meeting.id(), wished.tables(), wished.each(), wished.revision());
        return Response.show(card.of(
                meeting,
                Optional.of(deal),
                1,
                texts.get(caller.language(), "resource.hands.dealt"),
                caller.language()));
    }
}
