package dev.kizuna;

/** Something that only the operator can mend, in one line in their language. */
final class OperatorTrouble extends RuntimeException {
    OperatorTrouble(String line) {
        super(line);
    }
}
