package dev.kizuna.circle.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Servers;
import dev.kizuna.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What keeps a circle well: {@code /circle diagnose} and {@code /circle backup}. Both may take a while. */
final class CareCommands {
    private static final double MEGABYTE = 1_000_000;

    private final Circles circles;
    private final Servers servers;
    private final List<Diagnosis> rooms;
    private final Optional<BackupRequest> backups;
    private final DiagnosisCard card;
    private final Texts texts;

    CareCommands(
            Circles circles,
            Servers servers,
            List<Diagnosis> rooms,
            Optional<BackupRequest> backups,
            DiagnosisCard card,
            Texts texts) {
        this.circles = circles;
        this.servers = servers;
        this.rooms = List.copyOf(rooms);
        this.backups = backups;
        this.card = card;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command("circle diagnose", COORDINATORS, List.of(), (caller, given) -> diagnose(caller));
        routes.press(Ids.DIAGNOSE, COORDINATORS, (caller, nothing) -> diagnose(caller));
        backups.ifPresent(backup -> {
            routes.command("circle backup", COORDINATORS, List.of(), (caller, given) -> backUp(caller, backup));
            routes.press(Ids.BACKUP, COORDINATORS, (caller, nothing) -> backUp(caller, backup));
        });
    }

    private Response diagnose(Caller caller) {
        CircleSettings settings = circles.settings(caller.inCircle());
        return Response.later(() ->
                Response.show(card.of(Health.of(settings, servers, rooms, caller.language()), caller.language())));
    }

    private Response backUp(Caller caller, BackupRequest backup) {
        CircleSettings settings = circles.settings(caller.inCircle());
        return Response.later(() -> {
            BackupRequest.Backup taken = backup.take();
            return Response.whisper(texts.get(
                    caller.language(),
                    "circle.backup.taken",
                    "at",
                    taken.at().atZone(settings.zone()),
                    "size",
                    String.format(Locale.ROOT, "%.1f", taken.bytes() / MEGABYTE)));
        });
    }
}
