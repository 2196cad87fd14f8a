package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.util.stream.Stream;

/** A program that records answers without end, and prints the id of each once it is recorded. */
final class RecordingProgram {
    private RecordingProgram() {}

    public static void main(String[] arguments) {
        try (var profile = Samples.open(Path.of(arguments[0]))) {
            var session = arguments[1];
            profile.begin(Samples.session(session, Samples.EVENING));
            Stream.generate(() -> Samples.answer(session, Samples.EVENING)).forEach(answer -> {
                profile.record(answer);
                System.out.println(answer.id());
            });
        }
    }
}
