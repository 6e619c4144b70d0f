package dev.kizuna.discord.jda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.fidelity.OpenApiCheck;
import dev.kizuna.rehearsal.person.Person;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Direct messages through real JDA. */
class DirectMessageIT {
    private SmallDiscord discord;
    private Person hanako;
    private Connection connection;
    private Messenger messenger;

    @BeforeEach
    void open() throws Exception {
        discord = SmallDiscord.start(Options.standard());
        discord.world()
                .found("乙訓絆サークル")
                .text("お知らせ")
                .member("山田 花子", "ja")
                .bot(0)
                .open();
        hanako = discord.person("山田 花子");
        connection = new Connection(new DiscordAddress(discord.token(), discord.api()));
        connection.open(new Routes(), (audience, caller) -> {}, new Texts("discord"));
        connection.ready().get(20, TimeUnit.SECONDS);
        messenger = connection.messenger();
    }

    @AfterEach
    void close() {
        connection.close();
        assertThat(discord.complaints()).isEmpty();
        OpenApiCheck.assertAll(discord.log());
        discord.close();
    }

    @Test
    void oneThatWasSentIsGivenOtherWordsAndStaysTheSameMessage() {
        UserId person = new UserId(hanako.id());
        MessageId told = messenger.tell(person, Response.words("いま見える項目：電話番号"), "one");

        messenger.edit(person, told, Response.words("いま見える項目はありません"));

        assertThat(hanako.mail())
                .singleElement()
                .satisfies(message ->
                        assertThat(message.toString()).contains("いま見える項目はありません").doesNotContain("電話番号"));
    }

    @Test
    void oneThatIsNotThereAnyMoreIsGone() {
        UserId person = new UserId(hanako.id());
        MessageId told = messenger.tell(person, Response.words("一"), "one");
        MessageId none = new MessageId(told.value() + 1);

        MessengerTrouble trouble =
                catchThrowableOfType(MessengerTrouble.class, () -> messenger.edit(person, none, Response.words("二")));

        assertThat(trouble.kind()).isEqualTo(Kind.GONE);
    }
}
