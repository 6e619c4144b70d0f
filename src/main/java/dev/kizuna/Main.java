package dev.kizuna;

import dev.kizuna.configuration.SettingsTrouble;
import dev.kizuna.persistence.DatabaseTrouble;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The command line. What goes wrong is one plain line on standard error and the exit code 1; a command that was typed
 * wrong is 2.
 */
@Command(
        name = "kizuna",
        description = "A Discord companion for circles that meet.",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        subcommands = HelpCommand.class)
public final class Main implements Runnable {
    static final String VERSION = "Kizuna 0.1.0";

    private final Console console;

    Main(Map<String, String> environment, Locale locale, PrintWriter out) {
        this.console = new Console(environment, locale, out);
    }

    /** Without a word typed: the rehearsal. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true);
        Main main = new Main(System.getenv(), Locale.getDefault(), out);
        int code = main.execute(new PrintWriter(System.err, true), args.length == 0 ? new String[] {"rehearse"} : args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Does what was typed and answers the exit code. What a server types at every start goes without picocli, whose
     * classes are of a format that the class-data archive of Java 17 cannot hold: reading them is a tenth of a start.
     */
    int execute(PrintWriter err, String... words) {
        if (!List.of(words).equals(List.of("run"))) {
            return commandLine(err).execute(words);
        }
        try {
            return new Run(console).call();
        } catch (Exception e) {
            return complain(err, e);
        }
    }

    private CommandLine commandLine(PrintWriter err) {
        return new CommandLine(this)
                .addSubcommand(new Rehearse(console))
                .addSubcommand(new Run(console))
                .addSubcommand(new Diagnose(console))
                .addSubcommand(new Backup(console))
                .addSubcommand(new Restore(console))
                .addSubcommand(new RotateKey(console))
                .setOut(console.out())
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> complain(err, e));
    }

    private int complain(PrintWriter err, Exception trouble) {
        err.println(words(trouble));
        return 1;
    }

    /** Typed alone, which only happens with options: shows what can be typed. */
    @Override
    public void run() {
        new CommandLine(this).usage(console.out());
    }

    private String words(Exception trouble) {
        if (trouble instanceof DatabaseTrouble known) {
            return known.text(console.reader().locale());
        }
        if (trouble instanceof SettingsTrouble || trouble instanceof OperatorTrouble) {
            return String.valueOf(trouble.getMessage());
        }
        if (trouble instanceof UncheckedIOException && trouble.getCause() instanceof FileSystemException file) {
            return console.words(
                    "operator.file",
                    "file",
                    file.getFile(),
                    "reason",
                    Objects.requireNonNullElse(file.getReason(), file.getClass().getSimpleName()));
        }
        StackTraceElement[] trace = trouble.getStackTrace();
        return console.words(
                "operator.unexpected",
                "what",
                trouble.getClass().getSimpleName(),
                "where",
                trace.length == 0 ? "?" : trace[0].toString());
    }
}
