package dev.kizuna.circle.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.Ids.Shown;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code /circle settings}: every press changes one setting and shows how all stand then. */
final class SettingsCommand {
    private final Circles circles;
    private final Vetting vetting;
    private final SettingsCard card;
    private final SettingsForms forms;
    private final SecondLook look;

    SettingsCommand(Circles circles, Vetting vetting, SettingsCard card, SettingsForms forms, SecondLook look) {
        this.circles = circles;
        this.vetting = vetting;
        this.card = card;
        this.forms = forms;
        this.look = look;
    }

    void register(Routes routes) {
        routes.command("circle settings", COORDINATORS, List.of(), (caller, given) -> show(caller));
        routes.press(Ids.SETTINGS, COORDINATORS, (caller, nothing) -> show(caller));
        routes.fields(Ids.CHANNEL, COORDINATORS, (caller, nothing, fields) -> {
            CircleId circle = caller.inCircle();
            Optional<ChannelId> channel =
                    fields.id(Routes.CHOSEN).map(ChannelId::new).map(it -> vetting.channel(circle, it));
            return change(caller, settings -> channel.map(settings::withChannel).orElse(settings));
        });
        routes.fields(Ids.ROLE, COORDINATORS, (caller, nothing, fields) -> {
            CircleId circle = caller.inCircle();
            RoleId role = fields.id(Routes.CHOSEN)
                    .map(RoleId::new)
                    .map(it -> vetting.role(circle, it))
                    .orElse(null);
            return change(caller, settings -> settings.withCoordinators(role));
        });
        routes.press(
                Ids.LANGUAGE,
                COORDINATORS,
                (caller, to) -> change(
                        caller, settings -> settings.withLanguage(to.language().locale())));
        routes.press(
                Ids.NAMES,
                COORDINATORS,
                (caller, names) -> change(caller, settings -> settings.withNamesOnCard(names.wanted() == Shown.YES)));
        routes.press(
                Ids.CALENDAR,
                COORDINATORS,
                (caller, nothing) -> Response.ask(forms.calendar(settings(caller), caller.language())));
        routes.fields(
                Ids.CALENDAR_FORM,
                COORDINATORS,
                (caller, nothing, fields) -> change(caller, settings -> SettingsForms.calendar(settings, fields)));
        routes.press(
                Ids.OFFERS,
                COORDINATORS,
                (caller, nothing) -> Response.ask(forms.offers(settings(caller), caller.language())));
        routes.fields(
                Ids.OFFERS_FORM,
                COORDINATORS,
                (caller, nothing, fields) -> change(caller, settings -> SettingsForms.offers(settings, fields)));
        routes.press(
                Ids.WORDS,
                COORDINATORS,
                (caller, nothing) -> Response.ask(forms.words(settings(caller), caller.language())));
        routes.fields(
                Ids.WORDS_FORM,
                COORDINATORS,
                look.form(
                        routes,
                        Ids.WORDS_FORM,
                        COORDINATORS,
                        SettingsForms.WORDS,
                        (caller, nothing, fields) ->
                                forms.words(SettingsForms.words(settings(caller), fields), caller.language()),
                        (caller, nothing, fields) ->
                                change(caller, settings -> SettingsForms.words(settings, fields))));
    }

    private CircleSettings settings(Caller caller) {
        return circles.settings(caller.inCircle());
    }

    private Response show(Caller caller) {
        return Response.show(card.of(settings(caller), caller.language()));
    }

    private Response change(Caller caller, UnaryOperator<CircleSettings> wanted) {
        return Response.show(card.of(circles.change(caller.inCircle(), wanted), caller.language()));
    }
}
