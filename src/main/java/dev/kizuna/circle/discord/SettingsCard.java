package dev.kizuna.circle.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.SeatOffers;
import dev.kizuna.circle.discord.Ids.Draft;
import dev.kizuna.circle.discord.Ids.Shown;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Servers;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The coordinators' own panel: every setting to be seen and changed, and the way to all else. */
final class SettingsCard {
    private static final int MOST_CONTRIBUTED = 10;
    /** Of a list of words, in characters. */
    private static final int MOST_SHOWN = 600;

    private final Texts texts;
    private final Servers servers;
    private final SetupCard controls;
    private final List<PanelButtons> rooms;
    private final boolean backups;

    SettingsCard(Texts texts, Servers servers, SetupCard controls, List<PanelButtons> rooms, boolean backups) {
        this.texts = texts;
        this.servers = servers;
        this.controls = controls;
        this.rooms = List.copyOf(rooms);
        this.backups = backups;
    }

    MessageCreateData of(CircleSettings settings, Language reader) {
        return card(texts.get(reader, "circle.settings.title"), settings, reader);
    }

    /** Right after setting up: what comes next stands above. */
    MessageCreateData begun(CircleSettings settings, Language reader) {
        String next = texts.get(reader, "circle.setup.next");
        boolean sound = Health.of(settings, servers, List.of(), reader).isSound();
        return card(sound ? next : next + "\n" + texts.get(reader, "circle.setup.lacking"), settings, reader);
    }

    private MessageCreateData card(String head, CircleSettings settings, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(head));
        parts.add(TextDisplay.of(texts.get(reader, "circle.settings.channel")));
        parts.add(ActionRow.of(controls.channels(Ids.CHANNEL.write(Ids.PLAIN), settings.id(), settings.channel())));
        parts.add(TextDisplay.of(texts.get(reader, "circle.settings.coordinators")));
        parts.add(ActionRow.of(controls.roles(
                Ids.ROLE.write(Ids.PLAIN),
                settings.id(),
                settings.coordinators() == null ? Draft.NO_ROLE : settings.coordinators(),
                reader)));
        parts.add(TextDisplay.of(rest(settings, reader)));
        parts.addAll(ActionRow.partitionOf(changes(settings, reader)));
        parts.add(Separator.createDivider(Separator.Spacing.SMALL));
        parts.addAll(ActionRow.partitionOf(ways(reader)));
        return Card.of(parts);
    }

    private String rest(CircleSettings settings, Language reader) {
        return texts.get(
                reader,
                "circle.settings.rest",
                "language",
                Language.of(settings.language().toLanguageTag()),
                "zone",
                settings.zone().getId(),
                "month",
                settings.fiscalYearStart().getDisplayName(TextStyle.FULL, reader.locale()),
                "names",
                texts.get(reader, settings.namesOnCard() ? "circle.names.shown" : "circle.names.hidden"),
                "quiet",
                settings.quiet().isNever()
                        ? texts.get(reader, "circle.quiet.never")
                        : SettingsForms.hours(settings.quiet()),
                "offers",
                offers(settings.seatOffers(), reader),
                "fields",
                words(settings.words().fields(), reader),
                "areas",
                words(settings.words().areas(), reader));
    }

    private String offers(SeatOffers offers, Language reader) {
        return offers.from() == SeatOffers.Nearness.NEVER
                ? texts.get(reader, "circle.offers.never")
                : texts.get(reader, "circle.offers.asked", "from", offers.from(), "hold", offers.hold());
    }

    private static String words(List<String> words, Language reader) {
        return UserText.line(String.join(reader == Language.JA ? "、" : ", ", words), MOST_SHOWN);
    }

    private List<Button> changes(CircleSettings settings, Language reader) {
        Language now = Language.of(settings.language().toLanguageTag());
        boolean shown = settings.namesOnCard();
        return List.of(
                controls.languageButton(Ids.LANGUAGE, new Ids.To(Language.JA), Language.JA, now),
                controls.languageButton(Ids.LANGUAGE, new Ids.To(Language.EN), Language.EN, now),
                Button.secondary(
                        Ids.NAMES.write(new Ids.Names(shown ? Shown.NO : Shown.YES)),
                        texts.get(reader, shown ? "circle.names.hide" : "circle.names.show")),
                Button.secondary(Ids.CALENDAR.write(Ids.PLAIN), texts.get(reader, "circle.calendar.button")),
                Button.secondary(Ids.OFFERS.write(Ids.PLAIN), texts.get(reader, "circle.offers.button")),
                Button.secondary(Ids.WORDS.write(Ids.PLAIN), texts.get(reader, "circle.words.button")));
    }

    private List<Button> ways(Language reader) {
        Stream<Button> contributed = rooms.stream()
                .flatMap(room -> room.buttons(Audience.COORDINATORS, reader).stream())
                .limit(MOST_CONTRIBUTED);
        Stream<Button> own = Stream.of(
                Button.secondary(Ids.DIAGNOSE.write(Ids.PLAIN), texts.get(reader, "circle.diagnose.button")),
                Button.secondary(Ids.HELP.write(Ids.PLAIN), texts.get(reader, "circle.help.button")),
                Button.secondary(Ids.PLACE_PANEL.write(Ids.PLAIN), texts.get(reader, "circle.panel.button")));
        Stream<Button> backup = backups
                ? Stream.of(Button.secondary(Ids.BACKUP.write(Ids.PLAIN), texts.get(reader, "circle.backup.button")))
                : Stream.empty();
        return Stream.of(contributed, own, backup).flatMap(buttons -> buttons).toList();
    }
}
