package dev.kizuna.reminder.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.Diagnosis;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Servers;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.reminder.Coordinators;
import dev.kizuna.reminder.Coordinators.Known;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Says which coordinators are told of their meetings, since Discord does not say who bears their role, and calls upon the
 * others: they are known from the first thing they do, which may be to press the call's button.
 */
final class CoordinatorCall implements Diagnosis {
    private final Coordinators coordinators;
    private final Circles circles;
    private final CircleAuthority authority;
    private final Servers servers;
    private final Messenger messenger;
    private final CoordinatorNames names;
    private final Texts texts;

    CoordinatorCall(
            Coordinators coordinators,
            Circles circles,
            CircleAuthority authority,
            Servers servers,
            Messenger messenger,
            Texts texts) {
        this.coordinators = coordinators;
        this.circles = circles;
        this.authority = authority;
        this.servers = servers;
        this.messenger = messenger;
        this.names = new CoordinatorNames(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.press(ReminderIds.CALL, COORDINATORS, (caller, nothing) -> call(caller));
        routes.press(ReminderIds.HERE, COORDINATORS, (caller, nothing) -> {
            coordinators.wantDigest(caller.inCircle(), caller.user(), true);
            return Response.whisper(texts.get(caller.language(), "reminder.call.here"));
        });
    }

    /** Asks Discord whether those who were seen still coordinate. */
    @Override
    public Findings findings(CircleId circle, Language reader) {
        coordinators.remember();
        List<Known> current = coordinators.known(circle).stream()
                .filter(known -> coordinates(circle, known))
                .toList();
        List<Known> off = current.stream().filter(known -> !known.digest()).toList();
        String words =
                texts.get(reader, "reminder.call.told", "names", names.of(current, reader), "count", current.size());
        String without =
                off.isEmpty() ? "" : "\n" + texts.get(reader, "reminder.call.off", "names", names.of(off, reader));
        Button call =
                Button.secondary(ReminderIds.CALL.write(ReminderIds.PLAIN), texts.get(reader, "reminder.button.call"));
        return new Findings(
                Set.of(),
                List.of(),
                List.of(new Remark(words + without + "\n" + texts.get(reader, "reminder.call.others"), call)));
    }

    /** Whom Discord cannot be asked about is taken for what they were. */
    private boolean coordinates(CircleId circle, Known known) {
        try {
            return servers.member(circle, known.user())
                    .filter(belonging -> authority.coordinates(circle, belonging))
                    .isPresent();
        } catch (MessengerTrouble trouble) {
            return true;
        }
    }

    private Response call(Caller caller) {
        CircleSettings settings = circles.settings(caller.inCircle());
        String channel = "<#" + settings.channel().value() + ">";
        return Response.later(() -> {
            try {
                messenger.post(settings.channel(), message(settings), "call" + caller.interaction());
                return Response.whisper(texts.get(caller.language(), "reminder.call.done", "channel", channel));
            } catch (MessengerTrouble trouble) {
                return Response.whisper(texts.get(caller.language(), "reminder.call.failed", "channel", channel));
            }
        });
    }

    /** Where the circle has a role for its coordinators, its bearers alone are mentioned. */
    private MessageCreateData message(CircleSettings settings) {
        Language reader = Language.of(settings.language().toLanguageTag());
        var role = settings.coordinators();
        String to = role == null ? "" : "<@&" + role.value() + "> ";
        MessageCreateBuilder message = new MessageCreateBuilder()
                .useComponentsV2()
                .addComponents(
                        TextDisplay.of(to + texts.get(reader, "reminder.call")),
                        ActionRow.of(Button.primary(
                                ReminderIds.HERE.write(ReminderIds.PLAIN), texts.get(reader, "reminder.button.here"))))
                .setAllowedMentions(List.of());
        return (role == null ? message : message.mentionRoles(role.value())).build();
    }
}
