package dev.kizuna.circle.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.discord.Servers;
import dev.kizuna.i18n.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Everything that is typed and pressed to care for a circle: {@code /circle …}, {@code /help}, the panel. */
public final class CircleCommands {
    private final SetupCommand setup;
    private final SettingsCommand settings;
    private final CareCommands care;
    private final CirclePanel panel;
    private final HelpCommand help;

    /**
     * @param buttons of the rooms above, in the order in which panels show them
     * @param diagnoses of the rooms above
     * @param backups where the operator lets coordinators ask for one
     */
    public CircleCommands(
            Circles circles,
            CircleAuthority authority,
            Servers servers,
            Messenger messenger,
            Texts texts,
            List<PanelButtons> buttons,
            List<Diagnosis> diagnoses,
            Optional<BackupRequest> backups,
            Clock clock) {
        Vetting vetting = new Vetting(servers);
        SetupCard setupCard = new SetupCard(texts, servers);
        SettingsCard settingsCard = new SettingsCard(texts, servers, setupCard, buttons, backups.isPresent());
        setup = new SetupCommand(circles, vetting, setupCard, settingsCard);
        SecondLook look = new SecondLook(texts, clock, SecondLook.Matter.REAL);
        settings = new SettingsCommand(circles, vetting, settingsCard, new SettingsForms(texts), look);
        care = new CareCommands(circles, servers, diagnoses, backups, new DiagnosisCard(texts), texts);
        panel = new CirclePanel(circles, messenger, buttons, texts);
        help = new HelpCommand(authority, buttons, texts);
    }

    public void register(Routes routes) {
        help.register(routes);
        setup.register(routes);
        settings.register(routes);
        care.register(routes);
        panel.register(routes);
    }
}
