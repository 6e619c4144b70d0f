package dev.kizuna.rehearsal.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A ready-made circle. Everybody in it, and every office they work at, is invented. */
public record Cast(List<Player> players) {

    public Cast {
        players = List.copyOf(players);
    }

    /** The circle of {@code rehearsal/cast.csv}: around Otokuni, coordinators first. */
    public static Cast otokuni() {
        try (var in = Objects.requireNonNull(Cast.class.getResourceAsStream("/rehearsal/cast.csv"), "cast.csv")) {
            return new Cast(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Player::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those who are on the Discord server. */
    public List<Player> onDiscord() {
        return players.stream().filter(Player::account).toList();
    }

    /** Those who answer by phone or fax. */
    public List<Player> byPhone() {
        return players.stream().filter(player -> !player.account()).toList();
    }
}
