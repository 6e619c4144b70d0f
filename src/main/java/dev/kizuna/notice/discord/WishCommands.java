package dev.kizuna.notice.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Wish;
import java.util.Arrays;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;

/** How a person wants to be told, asked by a button under every notice and beside the profile. */
public final class WishCommands {
    private final Notices notices;
    private final Receivers receivers;
    private final Texts texts;

    public WishCommands(Notices notices, Receivers receivers, Texts texts) {
        this.notices = notices;
        this.receivers = receivers;
        this.texts = texts;
    }

    /** Under notices it is pressed in direct messages, too: a person sets their own wish alone, wherever they press. */
    public void register(Routes routes) {
        routes.press(WishIds.MARK, Audience.ANYONE, (caller, mark) -> ask(caller, mark.circle()));
        routes.press(WishIds.ASK, Audience.ANYONE, (caller, of) -> ask(caller, of.circle()));
        routes.press(WishIds.CHOICE, Audience.ANYONE, (caller, choice) -> choose(caller, choice));
    }

    /** The button that asks, for other rooms' cards. */
    public static Button button(CircleId circle, Texts texts, Language reader) {
        return Button.secondary(WishIds.ASK.write(new WishIds.Of(circle)), texts.get(reader, "notice.button.wish"));
    }

    private Response ask(Caller caller, CircleId circle) {
        return receivers
                .of(circle, caller.user())
                .map(member -> Response.whisper(card(
                                circle,
                                notices.wish(member),
                                texts.get(caller.language(), "notice.wish.ask"),
                                caller.language())
                        .build()))
                .orElseGet(() -> Response.whisper(texts.get(caller.language(), "notice.wish.stranger")));
    }

    private Response choose(Caller caller, WishIds.Choice choice) {
        MemberId member = receivers.of(choice.circle(), caller.user()).orElse(null);
        if (member == null) {
            return Response.show(texts.get(caller.language(), "notice.wish.stranger"));
        }
        notices.wish(member, choice.wish());
        return Response.show(
                card(choice.circle(), choice.wish(), texts.get(caller.language(), "notice.wish.set"), caller.language())
                        .build());
    }

    private MessageCreateBuilder card(CircleId circle, Wish now, String words, Language reader) {
        List<Button> buttons = Arrays.stream(Wish.values())
                .map(wish -> button(circle, wish, now, reader))
                .toList();
        List<ContainerChildComponent> parts =
                List.of(TextDisplay.of(words), TextDisplay.of(explained(now, reader)), ActionRow.of(buttons));
        return new MessageCreateBuilder().useComponentsV2().setComponents(Container.of(parts));
    }

    private Button button(CircleId circle, Wish wish, Wish now, Language reader) {
        String id = WishIds.CHOICE.write(new WishIds.Choice(circle, wish));
        String label = texts.word(reader, wish);
        return wish == now ? Button.primary(id, "✓ " + label) : Button.secondary(id, label);
    }

    private String explained(Wish now, Language reader) {
        return switch (now) {
            case PRIVATE -> texts.get(reader, "notice.wish.private");
            case THREAD -> texts.get(reader, "notice.wish.thread");
            case CHANGES -> texts.get(reader, "notice.wish.changes");
        };
    }
}
