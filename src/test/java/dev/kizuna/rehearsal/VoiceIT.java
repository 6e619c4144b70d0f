package dev.kizuna.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.kizuna.rehearsal.faults.LineFaults;
import dev.kizuna.rehearsal.faults.When;
import dev.kizuna.rehearsal.fidelity.OpenApiCheck;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.wire.Exchange;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.concrete.VoiceChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.MissingAccessException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unmodified JDA makes voice channels, sees who sits where, and moves them. */
class VoiceIT {
    private SmallDiscord discord;
    private Guild guild;
    private Person hanako;
    private long hall;

    @BeforeEach
    void open() {
        discord = SmallDiscord.start(Options.standard().with(settings -> settings.identifySpacing(Duration.ZERO)));
        guild = discord.world()
                .found("乙訓絆サークル")
                .text("お知らせ")
                .voice("オンライン会場")
                .member("山田 花子", "ja")
                .bot(Permission.MANAGE_CHANNELS | Permission.MOVE_MEMBERS | Permission.CONNECT)
                .open();
        hanako = discord.person("山田 花子");
        hall = guild.channel("オンライン会場");
    }

    @AfterEach
    void close() {
        assertThat(discord.complaints()).isEmpty();
        OpenApiCheck.assertAll(discord.log());
        discord.close();
    }

    private JDA login(GatewayIntent... intents) throws InterruptedException {
        JDABuilder builder = JDABuilder.createLight(discord.token(), List.of(intents))
                .setRestConfig(new RestConfig().setBaseUrl(discord.api().toString()))
                .setMemberCachePolicy(MemberCachePolicy.VOICE)
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return discord.gateway().toString();
                    }
                });
        if (List.of(intents).contains(GatewayIntent.GUILD_VOICE_STATES)) {
            builder.enableCache(EnumSet.of(CacheFlag.VOICE_STATE));
        }
        return builder.build().awaitReady();
    }

    private List<Long> inside(JDA jda, long channel) {
        VoiceChannel voice = jda.getVoiceChannelById(channel);
        return voice == null
                ? List.of()
                : voice.getMembers().stream().map(Member::getIdLong).toList();
    }

    @Test
    void aTableIsMadeFilledAndTakenAway() throws InterruptedException {
        hanako.enterVoice(hall);
        JDA jda = login(GatewayIntent.GUILD_VOICE_STATES);
        var server = jda.getGuildById(guild.id());
        assertThat(inside(jda, hall)).as("told at the beginning").containsExactly(hanako.id());

        VoiceChannel table = server.createVoiceChannel("テーブル1").reason("第5回").complete();
        server.moveVoiceMember(jda.getVoiceChannelById(hall).getMembers().get(0), table)
                .complete();
        await().until(() -> inside(jda, table.getIdLong()).contains(hanako.id()));
        assertThat(hanako.voice(guild.id())).hasValue(table.getIdLong());
        table.sendMessage("残り10分です").complete();
        assertThat(hanako.messages(table.getIdLong())).hasSize(1);

        table.delete().complete();
        await().until(() -> jda.getVoiceChannelById(table.getIdLong()) == null);
        assertThat(hanako.voice(guild.id())).isEmpty();
        assertThat(discord.log().exchanges()).extracting(Exchange::reason).contains("第5回");
        jda.shutdownNow();
    }

    @Test
    void whoHasLeftVoiceCannotBeMoved() throws InterruptedException {
        hanako.enterVoice(hall);
        JDA jda = login(GatewayIntent.GUILD_VOICE_STATES);
        var server = jda.getGuildById(guild.id());
        VoiceChannel channel = jda.getVoiceChannelById(hall);
        Member member = channel.getMembers().get(0);
        discord.faults().onLine("VOICE_STATE_UPDATE", When.always(), LineFaults.lost());
        hanako.leaveVoice(guild.id());

        ErrorResponseException refused = catchThrowableOfType(
                ErrorResponseException.class,
                () -> server.moveVoiceMember(member, channel).complete());
        assertThat(refused.getErrorResponse()).isEqualTo(ErrorResponse.USER_NOT_CONNECTED);
        jda.shutdownNow();
    }

    @Test
    void whereTheBotMayNotConnectTheLibraryRefusesAlready() throws InterruptedException {
        JDA jda = login(GatewayIntent.GUILD_VOICE_STATES);
        discord.person("オーナー").overwrite(hall, discord.world().bot().id(), 0, Permission.CONNECT);
        VoiceChannel channel = jda.getVoiceChannelById(hall);
        await().untilAsserted(
                        () -> assertThat(catchThrowableOfType(MissingAccessException.class, () -> channel.delete()))
                                .isNotNull());
        jda.shutdownNow();
    }

    @Test
    void withoutTheIntentNobodyIsTold() throws InterruptedException {
        JDA jda = login();
        hanako.enterVoice(hall);
        // Channels are told in any case, and after what happened before.
        discord.person("オーナー").deleteChannel(guild.channel("お知らせ"));
        await().until(() -> jda.getTextChannels().isEmpty());

        assertThat(discord.log().frames()).noneMatch(frame -> frame.payload().contains("VOICE_STATE_UPDATE"));
        jda.shutdownNow();
    }
}
