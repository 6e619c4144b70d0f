package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/kizuna run} as the operator starts it: a process of its own, from the packaged folder. */
class RunIT {
    private static final String CANARY = "canary-token-that-nobody-may-see";

    @TempDir
    private Path home;

    @Test
    void itSaysInTwoLinesThatItIsReadyAnswersAndEndsInOrder() throws Exception {
        try (SmallDiscord discord = SmallDiscord.start(Options.standard().waiting(LiveCircle.PATIENCE))) {
            Guild guild = found(discord);
            try (Bot bot = new Bot(discord.token(), discord.api())) {
                bot.awaitReady();
                assertThat(bot.out().lines()).hasSize(2);
                assertThat(bot.err()).doesNotContain(" WARN ", " ERROR ", "HHH", "org.", "net.dv8tion");
                assertThat(bot.out() + bot.err()).doesNotContain(discord.token());
                assertThat(bot.data("alive")).exists();
                assertThat(bot.data("kizuna.running")).exists();
                answersHelp(discord, guild);

                assertThat(bot.endByTerm()).isIn(0, 143);
                assertThat(bot.data("kizuna.running")).doesNotExist();
                assertThat(bot.data("kizuna.sock")).doesNotExist();
                assertThat(bot.err()).doesNotContain(" WARN ", " ERROR ");
            }
        }
    }

    @Test
    void afterAKillItStartsAgainWithoutAlarm() throws Exception {
        try (SmallDiscord discord = SmallDiscord.start(Options.standard().waiting(LiveCircle.PATIENCE))) {
            Guild guild = found(discord);
            try (Bot killed = new Bot(discord.token(), discord.api())) {
                killed.awaitReady();
            }
            assertThat(home.resolve("kizuna.running")).exists();

            try (Bot again = new Bot(discord.token(), discord.api())) {
                again.awaitReady();
                answersHelp(discord, guild);
                // JDA may complain that it logs in again so soon; Kizuna itself has nothing to.
                assertThat(again.err()).doesNotContain(" WARN  d.k.", " ERROR d.k.", "Exception");
                again.endByTerm();
                assertThat(home.resolve("kizuna.running")).doesNotExist();
            }
        }
    }

    @Test
    void aDiscordThatIsDownAtStartIsWaitedFor() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Bot bot = new Bot(CANARY, URI.create("http://127.0.0.1:" + port + "/api/v10/"))) {
            await().atMost(LiveCircle.PATIENCE).until(() -> bot.err().contains("Discord cannot be reached"));
            assertThat(bot.alive()).isTrue();
            assertThat(bot.err()).doesNotContain("Exception:", "\tat ", CANARY);
            assertThat(bot.endByTerm()).isIn(0, 143);
        }
        try (Bot bot = new Bot(tokenOfSmallDiscord(), URI.create("http://127.0.0.1:" + port + "/api/v10/"))) {
            await().atMost(LiveCircle.PATIENCE).until(() -> bot.err().contains("Discord cannot be reached"));
            try (SmallDiscord late =
                    SmallDiscord.start(Options.standard().onPort(port).waiting(LiveCircle.PATIENCE))) {
                Guild guild = found(late);
                bot.awaitReady();
                answersHelp(late, guild);
                bot.endByTerm();
            }
        }
    }

    @Test
    void aRefusedTokenEndsItWithOnePlainLine() throws Exception {
        try (SmallDiscord discord = SmallDiscord.start(Options.standard());
                Bot bot = new Bot(CANARY, discord.api())) {
            assertThat(bot.end()).isEqualTo(1);
            assertThat(bot.err().lines()).singleElement().asString().startsWith("Ended, because Discord refused");
            assertThat(bot.out() + bot.err()).doesNotContain(CANARY);
            assertThat(bot.data("kizuna.running")).doesNotExist();
        }
    }

    private static String tokenOfSmallDiscord() {
        try (SmallDiscord any = SmallDiscord.start(Options.standard())) {
            return any.token();
        }
    }

    private static Guild found(SmallDiscord discord) {
        return discord.world()
                .found("circle")
                .owner("owner")
                .text("news")
                .bot(Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES)
                .open();
    }

    private static void answersHelp(SmallDiscord discord, Guild guild) {
        Act help = discord.person("owner")
                .run("/help", Map.of(), guild.channel("news"))
                .settle(LiveCircle.PATIENCE);
        assertThat(help.answered()).isTrue();
    }

    /** The child process; killed with the test if it still runs. */
    private final class Bot implements AutoCloseable {
        private final Path out;
        private final Path err;
        private final Process process;

        Bot(String token, URI api) throws IOException {
            Path script = Path.of("target", "kizuna", "bin", "kizuna").toAbsolutePath();
            assertThat(script).as("made by mvn package").exists();
            out = Files.createTempFile(home, "out", ".txt");
            err = Files.createTempFile(home, "err", ".txt");
            ProcessBuilder start = new ProcessBuilder(script.toString(), "run")
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            start.environment().keySet().removeIf(name -> name.startsWith("KIZUNA_"));
            start.environment().remove("JAVA_TOOL_OPTIONS");
            start.environment()
                    .putAll(Map.of(
                            "JAVA_HOME", System.getProperty("java.home"),
                            "LC_ALL", "C.UTF-8",
                            "KIZUNA_DATA_FOLDER", home.toString(),
                            "KIZUNA_DISCORD_TOKEN", token,
                            "KIZUNA_DISCORD_API_URL", api.toString()));
            process = start.start();
        }

        void awaitReady() throws IOException {
            await().atMost(LiveCircle.PATIENCE).until(() -> out().contains("Ready (") || !alive());
            assertThat(out()).as(err()).contains("Ready (").contains("Servers: 1");
        }

        boolean alive() {
            return process.isAlive();
        }

        Path data(String name) {
            return home.resolve(name);
        }

        String out() throws IOException {
            return Files.readString(out);
        }

        String err() throws IOException {
            return Files.readString(err);
        }

        int end() throws InterruptedException {
            assertThat(process.waitFor(LiveCircle.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            return process.exitValue();
        }

        /** The exit code after SIGTERM. */
        int endByTerm() throws InterruptedException {
            process.destroy();
            return end();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
