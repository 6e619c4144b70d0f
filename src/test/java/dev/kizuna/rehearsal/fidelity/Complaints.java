package dev.kizuna.rehearsal.fidelity;

import com.networknt.schema.Error;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts a validator's complaints by worth. Where the description offers a choice of objects every alternative complains;
 * those whose {@code type} does not even fit were never meant.
 */
final class Complaints {
    private static final String TYPE = "/properties/type";

    private Complaints() {}

    static List<String> worth(List<Error> errors) {
        List<String> unmeant = errors.stream()
                .map(error -> error.getEvaluationPath().toString())
                .filter(path -> path.contains(TYPE))
                .map(path -> path.substring(0, path.lastIndexOf(TYPE)))
                .filter(path -> path.contains("Of/"))
                .toList();
        List<Error> meant = errors.stream()
                .filter(error -> unmeant.stream()
                        .noneMatch(start -> error.getEvaluationPath().toString().startsWith(start + "/")))
                .toList();
        return (meant.isEmpty() ? errors : meant)
                .stream()
                        .sorted(Comparator.comparingInt(Complaints::depth).reversed())
                        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                        .distinct()
                        .toList();
    }

    private static int depth(Error error) {
        return error.getEvaluationPath().getNameCount();
    }
}
