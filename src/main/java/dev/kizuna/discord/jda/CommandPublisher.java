package dev.kizuna.discord.jda;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Declares the commands to Discord, only when what Discord has differs. */
final class CommandPublisher {
    private CommandPublisher() {}

    /** Completes with whether anything had to be declared. */
    static CompletableFuture<Boolean> publish(JDA jda, List<SlashCommandData> wanted) {
        return jda.retrieveCommands(true).submit().thenCompose(known -> {
            Set<String> there = known.stream()
                    .map(CommandData::fromCommand)
                    .map(CommandPublisher::canonical)
                    .collect(Collectors.toSet());
            Set<String> ours = wanted.stream().map(CommandPublisher::canonical).collect(Collectors.toSet());
            if (there.equals(ours)) {
                return CompletableFuture.completedFuture(false);
            }
            return jda.updateCommands().addCommands(wanted).submit().thenApply(done -> true);
        });
    }

    /** The declaration as text that does not depend on how either side orders or leaves out defaults. */
    private static String canonical(CommandData command) {
        return new Canonical().write(DataObject.fromJson(command.toData().toJson()));
    }
}
