package org.triangulate.docs.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.docs.Project;

/** A class of the modules that are taken alone is public for somebody: another package, or who reads the module's page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicClassesTest {
    @ParameterizedTest
    @CsvSource({
        "core, model course lexicon phrases",
        "glossary, glossary",
        "exercises, exercises",
    })
    void a_public_class_is_used_outside_its_package_or_named_on_the_page_of_its_module(String module, String rooms)
            throws IOException {
        var page = Files.readString(Project.ROOT.resolve(module).resolve("README.md"));

        assertThat(unused(rooms.split(" ")))
                .as("public classes that nobody needs: make them visible in their package only")
                .allMatch(name -> page.contains("`" + name + "`"));
    }

    @Test
    void a_class_that_nobody_in_the_program_uses_is_noticed() {
        assertThat(unused("course")).contains("CompileModel").doesNotContain("Draft");
    }

    private static List<String> unused(String... rooms) {
        return Program.CLASSES.stream()
                .filter(candidate -> List.of(rooms).contains(room(candidate)))
                .filter(candidate -> candidate.isTopLevelClass() && isPublic(candidate))
                .filter(candidate -> candidate.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .noneMatch(other -> isOutside(other, candidate) || handsOut(other, candidate)))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    /** {@code course} of {@code org.triangulate.course.tree}. */
    private static String room(JavaClass candidate) {
        return candidate.getPackageName().split("\\.", 4)[2];
    }

    private static boolean isPublic(JavaClass candidate) {
        return candidate.getModifiers().contains(PUBLIC);
    }

    private static boolean isOutside(JavaClass other, JavaClass candidate) {
        return !other.getPackageName().equals(candidate.getPackageName());
    }

    /** Whether a public method of a public class takes or returns it: then it has to be seen where that one is. */
    private static boolean handsOut(JavaClass other, JavaClass candidate) {
        return isPublic(other)
                && !other.equals(candidate)
                && other.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(PUBLIC))
                        .anyMatch(method -> method.getAllInvolvedRawTypes().contains(candidate));
    }
}
