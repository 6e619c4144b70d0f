package dev.kizuna.discord.jda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.faults.LineFaults;
import dev.kizuna.rehearsal.faults.When;
import dev.kizuna.rehearsal.fidelity.OpenApiCheck;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.wire.Exchange;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Voice channels through real JDA, as Kizuna logs in. */
class VoiceRoomsIT {
    private static final String REASON = "第5回 会合";
    private final Instant began = Instant.now().minusSeconds(1);
    private SmallDiscord discord;
    private Guild guild;
    private Person hanako;
    private Person john;
    private ChannelId hall;
    private CircleId circle;
    private Connection connection;
    private VoiceRooms voices;

    @BeforeEach
    void open() throws Exception {
        discord = SmallDiscord.start(Options.standard());
        guild = discord.world()
                .found("乙訓絆サークル")
                .text("お知らせ")
                .voice("オンライン会場")
                .member("山田 花子", "ja")
                .member("John", "en-US")
                .bot(Permission.MANAGE_CHANNELS | Permission.MOVE_MEMBERS)
                .open();
        hanako = discord.person("山田 花子");
        john = discord.person("John");
        hall = new ChannelId(guild.channel("オンライン会場"));
        circle = new CircleId(guild.id());
        hanako.enterVoice(hall.value());
        connection = new Connection(new DiscordAddress(discord.token(), discord.api()));
        connection.open(new Routes(), (audience, caller) -> {}, new Texts("discord"));
        connection.ready().get(20, TimeUnit.SECONDS);
        voices = connection.voices();
    }

    @AfterEach
    void close() {
        connection.close();
        assertThat(discord.complaints()).isEmpty();
        OpenApiCheck.assertAll(discord.log());
        discord.close();
    }

    @Test
    void whoIsInVoiceIsKnownFromTheBeginningAndFollowed() {
        assertThat(voices.whereabouts(circle)).isEqualTo(Map.of(user(hanako), hall));

        john.enterVoice(hall.value());
        await().until(() -> voices.whereabouts(circle).size() == 2);
        hanako.leaveVoice(guild.id());
        await().until(() -> voices.whereabouts(circle).equals(Map.of(user(john), hall)));
    }

    @Test
    void aRoomIsMadePeopleAreMovedAndItIsTakenAway() {
        ChannelId table = voices.make(circle, hall, "テーブル1", REASON);
        await().until(() -> voices.made(circle, "テーブル1", began).equals(List.of(table)));

        assertThat(voices.move(circle, user(hanako), table)).isTrue();
        await().until(() -> voices.whereabouts(circle).equals(Map.of(user(hanako), table)));
        assertThat(voices.move(circle, user(hanako), table)).as("is there").isFalse();
        assertThat(voices.move(circle, user(john), table)).as("is not in voice").isFalse();

        voices.remove(circle, table, REASON);
        await().until(() -> voices.made(circle, "テーブル1", began).isEmpty());
        voices.remove(circle, table, REASON);
        assertThat(discord.log().exchanges())
                .filteredOn(exchange -> exchange.reason().equals(REASON))
                .extracting(Exchange::method)
                .containsExactly("POST", "DELETE");
    }

    @Test
    void onlyRoomsOfThatNameAndTimeAreTakenForOnesOwn() {
        voices.make(circle, hall, "テーブル1", REASON);
        await().until(() -> !voices.made(circle, "テーブル1", began).isEmpty());

        assertThat(voices.made(circle, "テーブル2", began)).isEmpty();
        assertThat(voices.made(circle, "テーブル1", Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void aRoomStandsInTheCategoryOfItsNeighbour() {
        long category = discord.world()
                .inside(() -> discord.world()
                        .channels()
                        .create(guild, Json.object().put("name", "会合").put("type", 4))
                        .id());
        discord.world()
                .inside(() -> discord.world()
                        .channels()
                        .edit(
                                discord.world().channels().get(hall.value()),
                                Json.object().put("parent_id", category)));
        // The bot hears of the category and of the move in the order in which they happened.
        hanako.leaveVoice(guild.id());
        await().until(() -> voices.whereabouts(circle).isEmpty());

        ChannelId table = voices.make(circle, hall, "テーブル1", REASON);

        assertThat(discord.world()
                        .inside(() -> discord.world()
                                .channels()
                                .get(table.value())
                                .parent()
                                .id()))
                .isEqualTo(category);
    }

    @Test
    void whoHasJustLeftIsNotMovedAndThatIsNoTrouble() {
        ChannelId table = voices.make(circle, hall, "テーブル1", REASON);
        await().until(() -> !voices.made(circle, "テーブル1", began).isEmpty());
        discord.faults().onLine("VOICE_STATE_UPDATE", When.always(), LineFaults.lost());
        hanako.leaveVoice(guild.id());

        assertThat(voices.move(circle, user(hanako), table)).isFalse();
        assertThat(discord.log().exchanges())
                .anyMatch(exchange -> exchange.response().contains("40032"));
    }

    @Test
    void whatTheBotMayNotDoIsForbidden() {
        Person owner = discord.person("オーナー");
        owner.overwrite(hall.value(), discord.world().bot().id(), 0, Permission.CONNECT);
        await().untilAsserted(() -> assertThat(
                        catchThrowableOfType(MessengerTrouble.class, () -> voices.remove(circle, hall, REASON))
                                .kind())
                .isEqualTo(Kind.FORBIDDEN));
    }

    private static UserId user(Person person) {
        return new UserId(person.id());
    }
}
