package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.ANYONE;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Servers;
import dev.kizuna.grouping.GroupingRefusal;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.discord.GroupingIds.Own;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** Everybody's own table, and who sits there: no scores, no wishes. */
final class OwnSeat {
    private final Seatings seatings;
    private final Members members;
    private final Servers servers;
    private final MeetingWords meetings;
    private final TableWords tables;
    private final TablePart part;
    private final Texts texts;

    /** @param part under the words of somebody who has a seat */
    OwnSeat(Seatings seatings, Members members, Servers servers, MeetingWords meetings, TablePart part, Texts texts) {
        this.seatings = seatings;
        this.members = members;
        this.servers = servers;
        this.meetings = meetings;
        this.tables = new TableWords(texts);
        this.part = part;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.press(GroupingIds.OWN, ANYONE, this::show);
        routes.press(GroupingIds.CARD, ANYONE, this::show);
    }

    private Response show(Caller caller, Own own) {
        if (caller.circle() != null && !caller.circle().equals(own.circle())) {
            throw new Refusal(GroupingRefusal.OF_ANOTHER_SERVER);
        }
        // Before Discord is asked of a server that may be none.
        Person person = members.of(own.circle(), caller.user())
                .orElseThrow(() -> new Refusal(GroupingRefusal.NOT_OF_THE_CIRCLE));
        return caller.circle() == null ? Response.later(() -> alone(caller, own, person)) : seat(caller, own, person);
    }

    /** In a direct message, which stays when somebody leaves: Discord is asked first. */
    private Response alone(Caller caller, Own own, Person person) {
        if (servers.member(own.circle(), caller.user()).isEmpty()) {
            throw new Refusal(GroupingRefusal.NOT_ON_THE_SERVER);
        }
        return seat(caller, own, person);
    }

    private Response seat(Caller caller, Own own, Person person) {
        Language reader = caller.language();
        return seatings.published(own.circle(), own.meeting())
                .flatMap(plan -> words(plan, person.id(), reader)
                        .map(words -> texts.get(
                                reader, "groups.own.head", "title", meetings.title(plan.meeting()), "words", words)))
                .map(words -> seat(words, part.buttons(caller, own.meeting())))
                .orElseGet(() -> Response.whisper(texts.get(reader, "groups.own.none")));
    }

    private static Response seat(String words, List<Button> ways) {
        return ways.isEmpty()
                ? Response.whisper(words)
                : Response.whisper(Card.of(List.of(TextDisplay.of(words), ActionRow.of(ways))));
    }

    /** Where somebody sits in each round, with whom; empty for somebody who has no seat. */
    Optional<String> words(TablePlan plan, MemberId member, Language reader) {
        if (plan.round(1).tableOf(member).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plan.rounds().stream()
                .map(round -> round(round, plan.rounds().size(), member, reader))
                .collect(Collectors.joining("\n")));
    }

    private String round(Round round, int rounds, MemberId member, Language reader) {
        Table table = round.tableOf(member).orElseThrow();
        String number = rounds == 1
                ? texts.get(reader, "groups.own.table", "number", table.number())
                : texts.get(reader, "groups.own.tableInRound", "round", round.number(), "number", table.number());
        String lead = table.facilitator()
                .map(person -> person.id().equals(member)
                        ? texts.get(reader, "groups.own.youLead")
                        : texts.get(reader, "groups.own.lead", "name", TableWords.name(person)))
                .orElse("");
        String write = table.scribe()
                .filter(person -> person.id().equals(member))
                .map(person -> texts.get(reader, "groups.own.youWrite"))
                .orElse("");
        return number + lead + write + "\n"
                + texts.get(reader, "groups.own.with", "names", tables.guests(PublicCard.unpinned(table), reader));
    }
}
