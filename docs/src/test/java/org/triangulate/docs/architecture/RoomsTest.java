package org.triangulate.docs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which room may know which other, and which room alone a library. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomsTest {
    /** Fewer than there are: rules over nothing would hold whatever the program does. */
    private static final int FEWEST_CLASSES = 150;

    @Test
    void the_rules_look_at_the_whole_program() {
        assertThat(Program.CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model",
                "course",
                "course.tree",
                "lexicon",
                "phrases",
                "glossary",
                "exercises",
                "exercises.analysis",
                "exercises.assignment",
                "exercises.draw",
                "exercises.formula",
                "exercises.generate",
                "exercises.handout",
                "exercises.marking",
                "exercises.response",
                "quiz",
                "quiz.assignment",
                "quiz.author",
                "quiz.command",
                "quiz.csv",
                "quiz.grading",
                "quiz.html",
                "quiz.marking",
                "quiz.memory",
                "quiz.report",
                "quiz.screen",
                "quiz.site",
                "quiz.store",
                "quiz.terminal",
                "quiz.watch"
            })
    void the_rules_look_at_the_room(String room) {
        assertThat(Program.CLASSES.containPackage("org.triangulate." + room)).isTrue();
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        Program.keepsTo(slices().matching("org.triangulate.(**)").should().beFreeOfCycles());
    }

    @Test
    void every_class_has_its_room_in_one_of_the_modules() {
        Program.keepsTo(classes()
                .should()
                .resideInAnyPackage(
                        "org.triangulate.model..",
                        "org.triangulate.course..",
                        "org.triangulate.lexicon..",
                        "org.triangulate.phrases..",
                        "org.triangulate.glossary..",
                        "org.triangulate.exercises..",
                        "org.triangulate.quiz.."));
    }

    @Test
    void the_core_knows_no_other_module() {
        Program.keepsTo(noClasses()
                .that()
                .resideInAnyPackage("org.triangulate.model..", "org.triangulate.course..", "org.triangulate.lexicon..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.triangulate.glossary..", "org.triangulate.exercises..", "org.triangulate.quiz.."));
    }

    @Test
    void the_model_knows_no_file_and_no_spelling() {
        var elsewhere = resideInAPackage("org.triangulate..").and(not(resideInAPackage("org.triangulate.model..")));
        Program.keepsTo(noClasses()
                .that()
                .resideInAPackage("org.triangulate.model..")
                .should()
                .dependOnClassesThat(elsewhere));
    }

    @ParameterizedTest
    @CsvSource({"glossary, exercises", "exercises, glossary", "glossary, quiz", "exercises, quiz"})
    void glossary_and_exercises_meet_only_in_the_quiz_and_do_not_know_it(String module, String other) {
        Program.keepsTo(noClasses()
                .that()
                .resideInAPackage("org.triangulate." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.triangulate." + other + ".."));
    }

    /** Fails too where no class names the library any more: then the rule has outlived its matter. */
    @ParameterizedTest
    @CsvSource({
        "org.jline.., quiz.terminal",
        "tools.jackson.., course.tree exercises.handout",
        "picocli.., quiz.command",
        "java.sql.., quiz.store",
        "org.sqlite.., quiz.store",
        "org.commonmark.., quiz.[screen|html|site]",
        "com.ezylang.evalex.., exercises.formula",
        "de.siegmar.fastcsv.., quiz.csv",
        "org.apache.commons.statistics.., exercises.analysis"
    })
    void the_library_is_named_in_its_rooms_alone(String library, String rooms) {
        var packages = Arrays.stream(rooms.split(" "))
                .map(room -> "org.triangulate." + room)
                .toArray(String[]::new);
        Program.keepsTo(classes().that(name(library)).should().resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> name(String library) {
        var inLibrary = resideInAnyPackage(library);
        return describe(
                "name " + library,
                candidate -> candidate.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> inLibrary.test(dependency.getTargetClass())));
    }
}
