package org.triangulate.quiz.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a command understands, however deep it stands within others; picocli's own looks at the first word only. */
@Command(name = "help", helpCommand = true, description = "Show what the program or one of its commands understands.")
final class HelpOfCommand extends Subcommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command, such as unit or assignment open.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        var help = Objects.requireNonNull(spec).commandLine();
        var command = help.getParent();
        for (var word : words) {
            var within = command.getSubcommands().get(word);
            if (within == null) {
                throw new ParameterException(help, "", null, word);
            }
            command = within;
        }
        if (wantsJson()) {
            print(HelpTree.of(command));
        } else {
            command.usage(help.getOut(), help.getColorScheme());
        }
        return 0;
    }
}
