package dev.kizuna.privacy.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Page;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.discord.PrivacyIds.At;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.TimeFormat;

/** Who looked at my data, for its owner. */
final class LogCommands {
    private static final int A_PAGE = 10;
    /** Twice the longest reason, for escapes. */
    private static final int REASON = 2 * Look.LIMIT;

    private final Looks looks;
    private final Acquaintances people;
    private final LookWords words;
    private final Texts texts;

    LogCommands(Looks looks, Acquaintances people, Texts texts) {
        this.looks = looks;
        this.people = people;
        this.words = new LookWords(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command("privacy access-log", Audience.MEMBERS, List.of(), (caller, given) -> show(caller, new At(1)));
        routes.press(PrivacyIds.LOG, Audience.MEMBERS, this::show);
    }

    private Response show(Caller caller, At at) {
        CircleId circle = caller.inCircle();
        Page<Look> page = people.of(circle, caller.user())
                .map(member -> looks.at(circle, member, at.page(), A_PAGE))
                .orElseGet(() -> Page.of(List.of(), 1, A_PAGE));
        Language reader = caller.language();
        return Response.show(Card.of(TextDisplay.of(text(page, reader)), ActionRow.of(buttons(page, reader))));
    }

    private String text(Page<Look> page, Language reader) {
        String lines = page.total() == 0
                ? texts.get(reader, "privacy.log.none")
                : page.items().stream().map(look -> line(look, reader)).collect(Collectors.joining("\n"));
        return texts.get(reader, "privacy.log.head") + "\n" + lines;
    }

    private String line(Look look, Language reader) {
        String line = texts.get(
                reader,
                "privacy.log.line",
                "when",
                TimeFormat.DATE_TIME_SHORT.format(look.at()),
                "who",
                words.who(look, reader),
                "what",
                texts.word(reader, look.seen()));
        return words.withReason(line, look, REASON, reader);
    }

    private List<Button> buttons(Page<Look> page, Language reader) {
        List<Button> buttons =
                new ArrayList<>(PageTurns.of(page, number -> PrivacyIds.LOG.write(new At(number)), texts, reader));
        buttons.add(PrivacyRoom.button(texts, reader));
        return buttons;
    }
}
