package dev.kizuna;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.cast.Cast;
import dev.kizuna.rehearsal.cast.Player;
import dev.kizuna.rehearsal.page.Page;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.GuildPlan;
import dev.kizuna.rehearsal.world.Permission;
import java.util.List;
import java.util.Locale;

/** The rehearsal's stage: the small Discord with its page and a ready-made circle that the bot knows already. */
final class Stage implements AutoCloseable {
    private static final String NEWS = "お知らせ";
    private static final String COORDINATORS = "世話人";
    /** What the README's invitation links ask for, that for voice channels by table among them. */
    private static final long BOT_PERMISSIONS = Permission.VIEW_CHANNEL
            | Permission.SEND_MESSAGES
            | Permission.ATTACH_FILES
            | Permission.READ_MESSAGE_HISTORY
            | Permission.CREATE_PUBLIC_THREADS
            | Permission.SEND_MESSAGES_IN_THREADS
            | Permission.CREATE_EVENTS
            | Permission.MANAGE_CHANNELS
            | Permission.MOVE_MEMBERS
            | Permission.CONNECT;

    private final SmallDiscord discord;
    private final Cast cast = Cast.otokuni();
    private final Guild guild;

    private final Page page;

    private Stage(SmallDiscord discord, MovableClock clock) {
        this.discord = discord;
        GuildPlan plan = discord.world()
                .found("乙訓つながりの会")
                .owner(cast.players().get(0).name())
                .role(COORDINATORS, Permission.MANAGE_EVENTS)
                .text(NEWS)
                .text("雑談")
                .voice("オンライン会場");
        for (Player player : cast.onDiscord()) {
            String language = player.locale().toLanguageTag();
            if (player.coordinator()) {
                plan.member(player.name(), language, COORDINATORS);
            } else {
                plan.member(player.name(), language);
            }
        }
        this.guild = plan.bot(BOT_PERMISSIONS).open();
        cast.onDiscord().stream()
                .filter(player -> !player.directMessages())
                .forEach(player -> discord.person(player.name()).closeDms());
        this.page = Page.open(discord, guild, cast, clock);
    }

    /**
     * @param port of the page; 0 takes a free one
     * @param clock the bot's, which the page can move
     * @throws java.io.UncheckedIOException where the port is taken
     */
    static Stage set(int port, MovableClock clock) {
        return new Stage(SmallDiscord.start(Options.standard().onPort(port)), clock);
    }

    SmallDiscord discord() {
        return discord;
    }

    /** Lets the bot know the circle and its people, as if they had filled in their profiles. */
    void introduce(Circles circles, Members members) {
        CircleId circle = new CircleId(guild.id());
        circles.setUp(
                CircleSettings.initial(circle, new ChannelId(guild.channel(NEWS))),
                settings -> settings.withCoordinators(new RoleId(guild.role(COORDINATORS)))
                        .withWords(settings.words().fields(), areas()));
        for (Player player : cast.onDiscord()) {
            UserId user = new UserId(discord.person(player.name()).id());
            Locale language = Language.of(player.locale().toLanguageTag()).locale();
            members.introduce(circle, new Presence(user, player.name(), language), known -> profile(player));
        }
        cast.byPhone().forEach(player -> members.add(circle, profile(player)));
    }

    private List<String> areas() {
        return cast.players().stream()
                .map(Player::area)
                .distinct()
                .filter(area -> !area.isBlank())
                .toList();
    }

    private static Profile profile(Player player) {
        return new Profile(player.name(), player.reading(), player.organisation(), player.field(), player.area());
    }

    @Override
    public void close() {
        page.close();
        discord.close();
    }
}
