package org.triangulate.docs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.FileDescriptor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.temporal.TemporalAccessor;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.Main;

/** Time, chance and streams are arguments: only {@code Main} takes them from the system. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnlyMainTest {
    private static final JavaClasses OFFENDER = new ClassFileImporter().importClasses(Offender.class);

    @ParameterizedTest
    @ValueSource(strings = {"in", "out", "err"})
    void touches_the_standard_streams(String stream) {
        onlyMain(targetOwner(type(System.class).or(type(FileDescriptor.class))).and(target(name(stream))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "currentTimeMillis", "nanoTime", "console", "getenv", "getProperty"})
    void asks_the_system(String method) {
        onlyMain(targetOwner(type(System.class)).and(target(name(method))));
    }

    @Test
    void knows_what_time_it_is() {
        onlyMain(targetOwner(assignableTo(TemporalAccessor.class)).and(target(name("now"))));
        onlyMain(targetOwner(type(Clock.class)).and(target(nameMatching("system.*|tick(Millis|Seconds|Minutes)"))));
        onlyMain(targetOwner(type(InstantSource.class)).and(target(name("system"))));
    }

    @Test
    void throws_dice_that_nobody_can_throw_again() {
        onlyMain(targetOwner(type(Math.class)).and(target(name("random"))));
        onlyMain(targetOwner(type(UUID.class)).and(target(name("randomUUID"))));
        onlyMain(targetOwner(type(ThreadLocalRandom.class)));
        onlyMain(targetOwner(type(RandomGenerator.class)).and(target(name("getDefault"))));
        onlyMain(targetOwner(type(Random.class).or(type(SplittableRandom.class)).or(type(SecureRandom.class)))
                .and(aConstructorWithoutSeed()));
    }

    private static DescribedPredicate<JavaAccess<?>> aConstructorWithoutSeed() {
        return describe(
                "constructor without seed",
                access -> access.getTarget() instanceof CodeUnitAccessTarget called
                        && called.getName().equals("<init>")
                        && called.getRawParameterTypes().isEmpty());
    }

    /** The program keeps to it, and code that does not would be caught. */
    private static void onlyMain(DescribedPredicate<? super JavaAccess<?>> access) {
        var rule = noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .accessTargetWhere(access);
        assertThat(rule.evaluate(OFFENDER).hasViolation())
                .as("the rule would catch: " + access.getDescription())
                .isTrue();
        Program.keepsTo(rule);
    }

    @Test
    void takes_what_the_others_are_given() {
        var accessed = Program.CLASSES.get(Main.class).getAccessesFromSelf().stream()
                .map(access -> access.getTargetOwner().getSimpleName() + "."
                        + access.getTarget().getName())
                .toList();
        assertThat(accessed)
                .contains("System.exit", "FileDescriptor.in", "FileDescriptor.out", "FileDescriptor.err")
                .contains("InstantSource.system", "SecureRandom.<init>");
    }
}
