package org.triangulate.docs.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The compiled classes of all modules without their tests, read once for all rules. */
final class Program {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.triangulate");

    private Program() {}

    /** Fails where a class breaks the rule, and where the rule finds nothing to look at. */
    static void keepsTo(ArchRule rule) {
        rule.allowEmptyShould(false).check(CLASSES);
    }
}
