package dev.kizuna.discord.jda;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * The floor of the measurements, a program of its own: logs in as Kizuna does, answers every press at once with a
 * whisper of the size of Kizuna's, and stores nothing.
 */
public final class BareBot extends ListenerAdapter {
    private static final String STATE = """
            ✅ **参加**でお預かりしています。席があります。
            **第42回 乙訓つながりの会**
            🗓️ 2030年12月5日（木）14時〜16時　<t:1922680800:R>
            📍 地域包括支援センター 2階 会議室
            参加 **50** ・未定 12 ・欠席 7　空席 0 ・キャンセル待ち 3名
            """;

    private final MessageCreateData whisper = new MessageCreateBuilder()
            .useComponentsV2()
            .setComponents(Container.of(
                    TextDisplay.of(STATE),
                    ActionRow.of(
                            Button.primary("floor.answer:0000000000000000001:1:GOING", "✓ 参加します"),
                            Button.secondary("floor.answer:0000000000000000001:1:MAYBE", "未定です"),
                            Button.secondary("floor.answer:0000000000000000001:1:DECLINED", "欠席します")),
                    ActionRow.of(
                            Button.secondary("floor.note:0000000000000000001:1", "ひとことを添える"),
                            Button.secondary("floor.calendar:0000000000000000001:1", "カレンダーに入れる"))))
            .build();
    private final CountDownLatch ready = new CountDownLatch(1);

    /**
     * Logs in and answers presses until it is told to stop.
     *
     * @param args {@code run}; with anything else it ends as soon as it is ready, as for writing a class-data archive
     */
    public static void main(String[] args) throws InterruptedException {
        DiscordAddress address = new DiscordAddress(
                System.getenv("KIZUNA_DISCORD_TOKEN"), URI.create(System.getenv("KIZUNA_DISCORD_API_URL")));
        BareBot bot = new BareBot();
        try (Login login = new Login(address)) {
            var session = login.attempt(bot);
            bot.ready.await();
            if (List.of(args).equals(List.of("run"))) {
                session.awaitShutdown();
            } else {
                Login.end(session);
            }
        }
    }

    @Override
    public void onReady(ReadyEvent event) {
        ready.countDown();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        event.reply(whisper).setEphemeral(true).queue(done -> {}, tooLate -> {});
    }
}
