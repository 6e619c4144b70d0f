package dev.kizuna.privacy.discord;

import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Policies;
import dev.kizuna.privacy.discord.PrivacyIds.Of;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.dv8tion.jda.api.components.buttons.Button;

/** The room's Discord side, put together. */
public final class PrivacyRoom {
    private final PolicyCommands policy;
    private final LogCommands log;
    private final OwnDataCommands own;

    /**
     * @param zones in which moments are told to people of a circle
     * @param notices what a notice of a kind is about
     */
    public PrivacyRoom(
            Policies policies,
            Looks looks,
            Dossiers dossiers,
            Acquaintances people,
            Function<CircleId, ZoneId> zones,
            BiFunction<String, Language, String> notices,
            Authority authority,
            Texts texts) {
        policy = new PolicyCommands(policies, people, authority, texts);
        log = new LogCommands(looks, people, texts);
        own = new OwnDataCommands(dossiers, policies, people, zones, notices, texts);
    }

    public void register(Routes routes) {
        policy.register(routes);
        log.register(routes);
        own.register(routes);
    }

    /** For somebody who was asked whether they stay. */
    public static List<Button> stayButtons(CircleId circle, Texts texts, Language reader) {
        Of of = new Of(circle);
        return List.of(
                Button.primary(PrivacyIds.STAY.write(of), texts.get(reader, "privacy.button.stay")),
                Button.secondary(PrivacyIds.ERASE.write(of), texts.get(reader, "privacy.button.askErase")));
    }

    /** The way here, for other rooms' cards. */
    public static Button button(Texts texts, Language reader) {
        return Button.secondary(PrivacyIds.POLICY.write(PrivacyIds.PLAIN), texts.get(reader, "privacy.button.policy"));
    }
}
