package dev.kizuna.member.discord;

import dev.kizuna.discord.Visit;
import dev.kizuna.member.Profile;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test at a fresh {@link Reception}. */
abstract class AtReception {
    static final Profile HANAKO = new Profile("山田 花子", "やまだ はなこ", "A作業所", "福祉", "長岡京市");

    Reception reception;
    Visit coordinator;

    @BeforeEach
    void open(@TempDir Path folder) {
        reception = new Reception(folder);
        coordinator = reception.as(Reception.COORDINATOR);
    }

    @AfterEach
    void close() {
        reception.close();
    }
}
