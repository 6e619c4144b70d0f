package dev.kizuna.circle.discord;

import static org.mockito.Mockito.mock;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.StageServers;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;

/** One server with two channels and a role, this room's routes, and people to use them. */
final class Stage implements AutoCloseable {
    static final CircleId CIRCLE = new CircleId(11);
    static final ChannelId HALL = new ChannelId(21);
    static final ChannelId GARDEN = new ChannelId(22);
    static final RoleId COORDINATORS = new RoleId(31);
    static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    static final Caller OWNER = Visit.caller(11, 1, "持ち主", true);
    static final Caller COORDINATOR = Visit.caller(11, 2, "世話人", false, COORDINATORS);
    static final Caller MEMBER = Visit.caller(11, 3, "メンバー", false);

    final Texts texts = new Texts("discord", "circle", "member");
    final StageServers servers = new StageServers();
    final Messenger messenger = mock(Messenger.class);
    final List<Diagnosis> diagnoses = new ArrayList<>();
    final Routes routes = new Routes();
    final Circles circles;
    final CircleAuthority authority;
    private final Database database;

    Stage(Path folder) {
        this(folder, Optional.of(() -> new BackupRequest.Backup(NOW, 2_340_000)));
    }

    Stage(Path folder, Optional<BackupRequest> backups) {
        database = Database.open(
                DatabaseSettings.file(folder.resolve("kizuna"), folder.resolve("backups")),
                Circles.entities(),
                List.of());
        circles = new Circles(database.transactions(), Clock.fixed(NOW, ZoneOffset.UTC));
        authority = new CircleAuthority(circles);
        servers.channels.addAll(List.of(HALL, GARDEN));
        servers.roles.add(COORDINATORS);
        PanelButtons people =
                (audience, reader) -> List.of(Button.secondary("people." + audience, "People for " + audience));
        Diagnosis rooms = (circle, reader) -> diagnoses.isEmpty()
                ? new Diagnosis.Findings(Set.of(), List.of(), List.of())
                : diagnoses.get(0).findings(circle, reader);
        new CircleCommands(
                        circles,
                        authority,
                        servers,
                        messenger,
                        texts,
                        List.of(people),
                        List.of(rooms),
                        backups,
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .register(routes);
    }

    CircleSettings setUp() {
        return circles.setUp(CircleSettings.initial(CIRCLE, HALL), settings -> settings.withCoordinators(COORDINATORS));
    }

    Visit as(Caller caller) {
        return new Visit(routes, authority, caller);
    }

    static Caller reading(Language language, Caller caller) {
        return new Caller(
                caller.circle(),
                caller.channel(),
                caller.user(),
                caller.name(),
                language,
                caller.roles(),
                caller.managesServer(),
                caller.interaction());
    }

    @Override
    public void close() {
        database.close();
    }
}
