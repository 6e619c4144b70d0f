package dev.kizuna;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets a new key seal from now on, or gives up a lost one. */
@Command(
        name = "rotate-key",
        description = "Seals with a new key from now on, and seals anew what older keys sealed. Kizuna may be running.")
final class RotateKey implements Callable<Integer> {
    private final Console console;

    @Option(names = "--lost", description = "The key is lost for good: begin with a new one.")
    private boolean lost;

    RotateKey(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Installation installation = Installation.of(console.settings());
        String wish = Housekeeping.ROTATE + (lost ? Housekeeping.ANEW : "");
        KeyDesk.Answer answer = OperatorDoor.ask(installation.data(), wish)
                .map(line -> KeyDesk.answer(line).orElseThrow(() -> new OperatorTrouble(line)))
                .orElseGet(() -> KeyDesk.atRest(installation.keys()).rotate(lost));
        String file = KeyDesk.place(installation.keys());
        switch (answer) {
            case DONE -> console.say("operator.rotated", "file", file);
            case LOST -> throw new OperatorTrouble(console.words("operator.rotate.lost", "file", file));
            case NOT_LOST -> throw new OperatorTrouble(console.words("operator.rotate.notLost", "file", file));
            case UNREADABLE -> throw new OperatorTrouble(console.words("operator.keys.unreadable", "file", file));
            case GIVEN -> throw new OperatorTrouble(console.words("operator.rotate.given"));
        }
        return 0;
    }
}
