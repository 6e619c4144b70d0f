package dev.kizuna.rehearsal.rest;

import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.world.World;

/** Hangs every theme's endpoints. A new endpoint is one line in its theme. */
public final class RestApi {
    private RestApi() {}

    public static void hang(World world, Suspicions suspicions, Endpoints endpoints) {
        Endpoints locked = (method, template, endpoint) ->
                endpoints.add(method, template, call -> world.inside(() -> endpoint.answer(call)));
        new AccountEndpoints(world).hang(locked);
        new CommandEndpoints(world, suspicions).hang(locked);
        new CallbackEndpoints(world, suspicions).hang(locked);
        new WebhookEndpoints(world, suspicions).hang(locked);
        new ChannelEndpoints(world, suspicions).hang(locked);
        new MessageEndpoints(world, suspicions).hang(locked);
        new ReactionEndpoints(world).hang(locked);
        new ThreadEndpoints(world, suspicions).hang(locked);
        new GuildEndpoints(world).hang(locked);
        new RoleEndpoints(world).hang(locked);
        new MemberEndpoints(world, suspicions).hang(locked);
        new EventEndpoints(world, suspicions).hang(locked);
    }
}
