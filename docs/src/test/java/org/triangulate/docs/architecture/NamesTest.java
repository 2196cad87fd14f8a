package org.triangulate.docs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What classes and packages may be called, and what every package says of itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {
    @Test
    void a_class_is_named_for_its_matter_and_not_for_its_place_in_the_code() {
        Program.keepsTo(noClasses()
                .should()
                .haveNameMatching(".*[.$]\\w*(Utils?|Helpers?|Impl|Manager)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*[.$]Default\\w+"));
    }

    @Test
    void a_package_is_named_for_its_matter_too() {
        Program.keepsTo(noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..common.."));
    }

    @Test
    void every_package_has_a_page_of_its_own_that_rules_out_null() {
        var silent = Program.CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);
        assertThat(silent)
                .as("packages without a package-info with @NullMarked")
                .isEmpty();
    }
}
