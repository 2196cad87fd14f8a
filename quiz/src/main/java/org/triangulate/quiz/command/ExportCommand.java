package org.triangulate.quiz.command;

import org.triangulate.quiz.material.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole course, for other programs. */
@Command(
        name = "export",
        description = "Print the whole course for other programs; docs/course.schema.json is its shape.")
final class ExportCommand extends Subcommand {
    /** What a course can be written as. */
    enum Format {
        json
    }

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            description = "The format: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.json;

    @Override
    public Integer call() {
        return switch (format) {
            case json -> {
                print(Export.tree(workspace().material()));
                yield 0;
            }
        };
    }
}
