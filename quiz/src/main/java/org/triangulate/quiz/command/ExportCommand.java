package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.quiz.author.NewFolder;
import org.triangulate.quiz.material.Export;
import org.triangulate.quiz.material.Tally;
import org.triangulate.quiz.site.CourseSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole course: for other programs, as pages for a browser, or what became of every paragraph of its sources. */
@Command(
        name = "export",
        description = "Print the whole course as JSON, or what became of each paragraph of its sources; or write it as"
                + " pages for a browser.")
final class ExportCommand extends Subcommand {
    /** What a course can be written as. */
    enum Format {
        json,
        coverage,
        site
    }

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            description = "The format: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.json;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder for the pages of a site, which is not there yet or is empty.")
    private @Nullable Path place;

    /** What {@code --to} understands. */
    static List<String> formats() {
        return Arrays.stream(Format.values()).map(Enum::name).toList();
    }

    @Override
    public Integer call() {
        var folder = place;
        if (format != Format.site && folder != null) {
            throw new Refusal("refused.printed", format, folder);
        }
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
            case site -> {
                if (folder == null) {
                    throw new Refusal("refused.site");
                }
                yield write(new NewFolder(folder));
            }
        };
    }

    private int write(NewFolder folder) {
        try {
            folder.objection(workspace().profileFolder()).ifPresent(objection -> {
                throw new Refusal(objection);
            });
            var site = CourseSite.of(workspace().material(), workspace().phrases());
            folder.fill(made -> {
                site.writeTo(made);
                return made;
            });
            return answer(
                    () -> tree(folder.place(), site.pages()),
                    () -> workspace()
                            .page()
                            .remark(workspace()
                                    .phrases()
                                    .count("exported.site", site.pages(), folder.shown(), CourseSite.FIRST)));
        } catch (IOException e) {
            throw new Refusal("refused.file", folder.shown(), String.valueOf(e.getMessage()));
        }
    }

    private static Node tree(Path folder, long pages) {
        return Node.mapping()
                .with("folder", folder.toString())
                .with("first", CourseSite.FIRST)
                .with("pages", Node.number((int) pages))
                .done();
    }
}
