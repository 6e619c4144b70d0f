package dev.kizuna.contact.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.kizuna.contact.discord.ContactIds.LogPage;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Page;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Seen;
import dev.kizuna.privacy.discord.LookWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.TimeFormat;

/** {@code /contacts log}: who looked at whose phone number, address or note, for all coordinators to read. */
final class LogCommand {
    private static final int ON_A_PAGE = 15;
    private static final int REASON = 60;

    private final Looks looks;
    private final Members members;
    private final LookWords words;
    private final Texts texts;

    LogCommand(Looks looks, Members members, Texts texts) {
        this.looks = looks;
        this.members = members;
        this.words = new LookWords(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command("contacts log", COORDINATORS, List.of(), (caller, given) -> show(caller, new LogPage(1)));
        routes.press(ContactIds.LOG, COORDINATORS, this::show);
    }

    private Response show(Caller caller, LogPage at) {
        CircleId circle = caller.inCircle();
        Language reader = caller.language();
        Page<Look> page = looks.in(circle, at.page(), ON_A_PAGE);
        Map<MemberId, Person> people = members.get(
                circle, page.items().stream().map(Look::whose).distinct().toList());
        String lines = page.total() == 0
                ? texts.get(reader, "contacts.log.none")
                : page.items().stream()
                        .collect(groupingBy(LogCommand::glance, LinkedHashMap::new, toList()))
                        .values()
                        .stream()
                        .map(looks -> line(
                                looks, requireNonNull(people.get(looks.get(0).whose())), reader))
                        .collect(joining("\n"));
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "contacts.log.head") + "\n" + lines));
        List<Button> ways =
                new ArrayList<>(PageTurns.of(page, number -> ContactIds.LOG.write(new LogPage(number)), texts, reader));
        ways.add(FoundCards.everybody(texts, reader));
        parts.add(ActionRow.of(ways));
        return Response.show(Card.of(parts));
    }

    /** What one look at a card shows is one line, not one for each item. */
    private static Look glance(Look look) {
        return new Look(
                look.circle(),
                look.looker(),
                look.whose(),
                Seen.CARD,
                look.at().truncatedTo(SECONDS),
                look.why(),
                look.closed());
    }

    private String line(List<Look> looks, Person whose, Language reader) {
        Look look = looks.get(0);
        String line = texts.get(
                reader,
                "contacts.log.line",
                "when",
                TimeFormat.DATE_TIME_SHORT.format(look.at()),
                "who",
                words.who(look, reader),
                "whose",
                SeenCards.name(whose.name()),
                "what",
                looks.stream().map(Look::seen).distinct().toList());
        return words.withReason(line, look, REASON, reader);
    }
}
