package org.triangulate.quiz.command;

import org.triangulate.quiz.material.Export;
import org.triangulate.quiz.material.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole course, for other programs, or what became of every paragraph of its sources. */
@Command(
        name = "export",
        description = "Print the whole course as JSON, or what became of each paragraph of its sources.")
final class ExportCommand extends Subcommand {
    /** What a course can be written as. */
    enum Format {
        json,
        coverage
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
            case coverage -> {
                var out = workspace().surroundings().out();
                out.print(Tally.of(workspace().material()));
                out.flush();
                yield 0;
            }
        };
    }
}
