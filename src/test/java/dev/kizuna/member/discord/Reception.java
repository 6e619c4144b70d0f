package dev.kizuna.member.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.Links;
import dev.kizuna.member.MemberData;
import dev.kizuna.member.Members;
import dev.kizuna.member.intake.Intakes;
import dev.kizuna.member.intake.PlainPhones;
import dev.kizuna.member.office.Offices;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.sealing.ThrowawayKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;

/** Two circles, this room's routes, and people to use them. */
final class Reception implements AutoCloseable {
    static final CircleId CIRCLE = new CircleId(11);
    static final CircleId OTHER = new CircleId(12);
    private static final RoleId COORDINATORS = new RoleId(31);

    static final Caller COORDINATOR = Visit.caller(11, 2, "世話人", false, COORDINATORS);
    static final Caller MEMBER = Visit.caller(11, 3, "はなこ", false);
    static final Caller ELSEWHERE = Visit.caller(12, 4, "よその世話人", true);

    final Texts texts = new Texts("discord", "circle", "member", "spreadsheet");
    final Routes routes = new Routes();
    final Circles circles;
    final Members members;
    final Dossiers dossiers;
    /** Whose own things went with them when they left an office. */
    final List<MemberId> left = new ArrayList<>();

    private final CircleAuthority authority;
    private final Database database;

    Reception(Path folder) {
        database = Database.open(
                DatabaseSettings.file(folder.resolve("kizuna"), folder.resolve("backups")),
                Stream.of(Circles.entities(), Members.entities())
                        .flatMap(List::stream)
                        .toList(),
                List.of());
        circles = new Circles(database.transactions(), Clock.systemUTC());
        members = new Members(database.transactions());
        authority = new CircleAuthority(circles);
        Erasures erasures = new Erasures(database.transactions(), ThrowawayKeys.seals(), Clock.systemUTC());
        dossiers = new Dossiers(
                database.transactions(), List.of(new MemberData(erasures)), erasures::prepare, Clock.systemUTC());
        for (CircleId circle : List.of(CIRCLE, OTHER)) {
            circles.setUp(
                    CircleSettings.initial(circle, new ChannelId(21)),
                    settings -> settings.withCoordinators(COORDINATORS));
        }
        new MemberCommands(
                        circles,
                        members,
                        new Links(database.transactions(), List.of()),
                        new Intakes(database.transactions(), members, erasures, new PlainPhones()),
                        new Offices(
                                database.transactions(),
                                members,
                                (work, circle, leaver) -> left.add(leaver),
                                Clock.systemUTC()),
                        texts,
                        new ProfileButtons(
                                (circle, reader) -> List.of(),
                                (person, reader) -> List.of(Button.secondary("contact", "連絡先"))),
                        Clock.systemUTC())
                .register(routes);
    }

    Visit as(Caller caller) {
        return new Visit(routes, authority, caller);
    }

    Visit as(Caller caller, Language language) {
        return as(new Caller(
                caller.circle(),
                caller.channel(),
                caller.user(),
                caller.name(),
                language,
                caller.roles(),
                caller.managesServer(),
                caller.interaction()));
    }

    @Override
    public void close() {
        database.close();
    }
}
