package org.triangulate.quiz.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.text.Wording;

/** A session is led in the language of the student from its first question to its summary. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionInEveryLanguageTest {
    /** A piece of a phrase that is shorter may stand in the course as well. */
    private static final int TELLING = 20;

    private static Material material;
    private static List<PlannedItem> plan;

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-03-01T18:00:00Z");

    @BeforeAll
    static void readCourse() {
        material = MaterialReader.shipped();
        plan = material.bank().items().stream()
                .filter(item -> item.id().startsWith("gen-year-"))
                .limit(2)
                .map(item -> new PlannedItem(item.id(), 1))
                .toList();
    }

    private InstantSource clock() {
        return () -> now = now.plusSeconds(7);
    }

    private String studied(Language language, ScriptedConsole console) {
        try (var profile = Profile.open(folder, clock())) {
            var desk = new Desk(
                    console,
                    material,
                    profile,
                    Fsrs6.standard().withoutSteps(),
                    new StudyDays(ZoneOffset.UTC),
                    clock(),
                    new Random(now.getEpochSecond()),
                    Wording.in(language));
            new StudyLoop(desk, true, Optional.empty()).run("study", () -> plan, "");
        }
        return console.transcript().replaceAll("\\s+", " ");
    }

    /** What the program says in English, as far as it stands between the places of arguments. */
    private static Stream<String> english() {
        var bundle = ResourceBundle.getBundle("org.triangulate.quiz.phrases", Locale.ROOT);
        return bundle.keySet().stream()
                .flatMap(key -> Stream.of(bundle.getString(key).split("\\{\\d}")))
                .filter(piece -> piece.length() >= TELLING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void nothing_is_said_in_English(Language language) {
        var first = studied(
                language,
                new ScriptedConsole()
                        .types(
                                "?",
                                "/nowhere",
                                "/flag",
                                "/flag",
                                "/skip",
                                "1800",
                                "sure",
                                "2",
                                "?",
                                "c",
                                "w",
                                "t",
                                "4",
                                "u")
                        .interrupts());
        var second = studied(
                language, new ScriptedConsole().types("1801", "3", "", "1802", "3", "", "/end", "u", "", "/end", ""));

        assertThat(english()).hasSizeGreaterThan(100);
        assertThat(english()).noneMatch(first::contains).noneMatch(second::contains);
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_said_in_the_language_of_the_student(Language language) {
        var words = Wording.in(language);
        var first = studied(
                language, new ScriptedConsole().types("/skip", "1800", "1").interrupts());
        var second = studied(language, new ScriptedConsole().types("1801", "3", "", "1802", "3", "", "/end", ""));

        assertThat(first)
                .contains(
                        words.say("place.of", 1, 2),
                        words.say("question.new"),
                        words.say("session.skipped"),
                        words.say("credit.prompt.words"),
                        words.say("verdict.wrong"),
                        words.say("credit.points.low", words.count("count.point", 0)),
                        words.say("verdict.prompt"),
                        words.say("session.left", words.say("place.of", 1, 2)));
        assertThat(second)
                .contains(
                        words.say("session.resumed", words.say("place.of", 2, 3)),
                        words.say("place.again", 3, 4),
                        words.say("question.seen", words.say("ago.now")),
                        words.count("summary.finished", 3),
                        words.say("summary.confidence", "−" + words.count("count.point", 12), 9),
                        words.say("summary.prompt.words"));
    }
}
