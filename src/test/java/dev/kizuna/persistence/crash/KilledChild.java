package dev.kizuna.persistence.crash;

import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.persistence.DatabaseTrouble;
import dev.kizuna.persistence.Safeguards;
import dev.kizuna.persistence.Transactions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The process that is killed. It opens the file as the last kill left it, compares it with what had been acknowledged,
 * says {@link #SOUND} or what is wrong, and writes until it is killed, with a line for each acknowledgement.
 */
final class KilledChild {
    static final String SOUND = "sound";
    static final String COMPLAINT = "complaint ";
    /** With an end, so that a line torn by the kill is not taken for another number. */
    static final Pattern ACKNOWLEDGED = Pattern.compile("acknowledged (\\d+)\\.");

    private KilledChild() {}

    /** The workload's class, the safeguards, the folder, the first number, how many threads; 0 only looks. */
    public static void main(String[] arguments) throws Exception {
        endWithTheParent();
        Workload workload = Class.forName(arguments[0])
                .asSubclass(Workload.class)
                .getDeclaredConstructor()
                .newInstance();
        Path folder = Path.of(arguments[2]);
        boolean fresh = !Files.exists(folder.resolve("kizuna.mv.db"));
        Database database;
        try {
            database = Safeguards.valueOf(arguments[1])
                    .open(
                            DatabaseSettings.file(folder.resolve("kizuna"), folder),
                            workload.entities(),
                            workload.checks(),
                            workload.migrations());
        } catch (DatabaseTrouble damaged) {
            say(COMPLAINT + damaged.getMessage());
            return;
        }
        Transactions transactions = database.transactions();
        if (fresh) {
            workload.prepare(transactions);
        }
        List<String> complaints = workload.complaints(transactions, acknowledged(folder));
        say(complaints.isEmpty() ? SOUND : COMPLAINT + String.join("; ", complaints));
        int threads = Integer.parseInt(arguments[4]);
        for (int i = 0; i < threads; i++) {
            long first = Long.parseLong(arguments[3]) + i;
            new Thread(() -> write(workload, transactions, first, threads)).start();
        }
        if (threads == 0) {
            database.close();
        }
    }

    /** Whose pipe nobody holds any more has nobody left to write for. */
    private static void endWithTheParent() {
        Thread listener = new Thread(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException broken) {
                // As good as its end.
            }
            Runtime.getRuntime().halt(0);
        });
        listener.setDaemon(true);
        listener.start();
    }

    static Path acknowledgements(Path folder) {
        return folder.resolve("acknowledged.txt");
    }

    private static Set<Long> acknowledged(Path folder) throws IOException {
        return Files.readAllLines(acknowledgements(folder)).stream()
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static void write(Workload workload, Transactions transactions, long first, int step) {
        for (long number = first; ; number += step) {
            workload.write(transactions, number);
            say("acknowledged " + number + ".");
        }
    }

    /** To the parent, who reads the standard output: whatever was said before a kill arrives. */
    private static synchronized void say(String line) {
        System.out.println(line.replace('\n', ' '));
        System.out.flush();
    }
}
