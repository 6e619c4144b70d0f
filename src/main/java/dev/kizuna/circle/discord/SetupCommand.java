package dev.kizuna.circle.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.Ids.Draft;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code /circle setup}: at once with options, else by a short guided panel that carries its own state. */
final class SetupCommand {
    private final Circles circles;
    private final Vetting vetting;
    private final SetupCard card;
    private final SettingsCard settingsCard;

    SetupCommand(Circles circles, Vetting vetting, SetupCard card, SettingsCard settingsCard) {
        this.circles = circles;
        this.vetting = vetting;
        this.card = card;
        this.settingsCard = settingsCard;
    }

    void register(Routes routes) {
        routes.command(
                "circle setup",
                Audience.FOUNDERS,
                List.of(
                        Option.channel("channel"),
                        Option.role("coordinators"),
                        Option.choice("language", Language.class),
                        Option.suggested("timezone", Vetting::suggestZones)),
                this::typed);
        routes.fields(
                Ids.DRAFT_CHANNEL,
                Audience.FOUNDERS,
                (caller, draft, fields) -> drafted(
                        caller,
                        new Draft(
                                fields.id(Routes.CHOSEN).map(ChannelId::new).orElse(draft.channel()),
                                draft.coordinators(),
                                draft.language())));
        routes.fields(
                Ids.DRAFT_ROLE,
                Audience.FOUNDERS,
                (caller, draft, fields) -> drafted(
                        caller,
                        new Draft(
                                draft.channel(),
                                fields.id(Routes.CHOSEN).map(RoleId::new).orElse(Draft.NO_ROLE),
                                draft.language())));
        routes.press(Ids.DRAFT_LANGUAGE, Audience.FOUNDERS, this::drafted);
        routes.press(Ids.DRAFT_DONE, Audience.FOUNDERS, this::done);
    }

    private Response typed(Caller caller, Arguments given) {
        Optional<CircleSettings> present = circles.find(caller.inCircle());
        if (given.given().isEmpty()) {
            return present.map(settings -> Response.whisper(settingsCard.of(settings, caller.language())))
                    .orElseGet(() -> drafted(caller, new Draft(caller.channel(), Draft.NO_ROLE, Language.JA)));
        }
        CircleId circle = caller.inCircle();
        Optional<ChannelId> channel = given.channel("channel").map(it -> vetting.channel(circle, it));
        Optional<RoleId> role = given.role("coordinators").map(it -> vetting.role(circle, it));
        Optional<Language> language = given.choice("language", Language.class);
        Optional<ZoneId> zone = given.text("timezone").map(Vetting::zone);
        ChannelId first = channel.or(() -> present.map(CircleSettings::channel))
                .orElseGet(() -> vetting.channel(circle, caller.channel()));
        return setUp(caller, first, settings -> {
            CircleSettings wanted = channel.map(settings::withChannel).orElse(settings);
            wanted = role.map(wanted::withCoordinators).orElse(wanted);
            wanted = language.map(Language::locale).map(wanted::withLanguage).orElse(wanted);
            return zone.map(wanted::withZone).orElse(wanted);
        });
    }

    private Response drafted(Caller caller, Draft draft) {
        return Response.show(card.of(caller.inCircle(), draft, caller.language()));
    }

    private Response done(Caller caller, Draft draft) {
        CircleId circle = caller.inCircle();
        ChannelId channel = vetting.channel(circle, draft.channel());
        RoleId role = draft.coordinators().equals(Draft.NO_ROLE) ? null : vetting.role(circle, draft.coordinators());
        return setUp(
                caller,
                channel,
                settings -> settings.withChannel(channel)
                        .withCoordinators(role)
                        .withLanguage(draft.language().locale()));
    }

    private Response setUp(Caller caller, ChannelId channel, UnaryOperator<CircleSettings> wanted) {
        CircleSettings settings = circles.setUp(CircleSettings.initial(caller.inCircle(), channel), wanted);
        return Response.show(settingsCard.begun(settings, caller.language()));
    }
}
