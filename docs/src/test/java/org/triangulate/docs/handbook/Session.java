package org.triangulate.docs.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A terminal session of the handbook: commands, each with what is typed to it and what stands on the screen afterwards.
 *
 * <p>A line that begins with {@code $} is a command, one that begins with {@code >} is typed; {@code > Ctrl-D} is the
 * key that ends the program.
 */
record Session(List<Command> commands) {
    /**
     * One command.
     *
     * @param line the line of the page in which it stands, from 1
     * @param shown the lines below it
     */
    record Command(int line, String words, List<String> shown) {
        private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

        private static final Pattern PROGRAM = Pattern.compile("(\\./)?triangulate( .*)?");

        /** Whether it starts the program; other commands are for people only. */
        boolean isOurs() {
            return PROGRAM.matcher(words).matches();
        }

        /** Whether it runs a script of the page. */
        boolean isPython() {
            return words.startsWith("python3 ");
        }

        /** The words behind the program's name, without quotation marks. */
        List<String> arguments() {
            return WORD.matcher(words)
                    .results()
                    .skip(1)
                    .map(word -> word.group().replaceAll("^(['\"])(.*)\\1$", "$2"))
                    .toList();
        }

        /** What is typed at the prompts; an empty line is the Enter key alone. */
        List<String> typed() {
            return shown.stream()
                    .filter(line -> line.equals(">") || line.startsWith("> "))
                    .map(line -> line.substring(1).strip())
                    .filter(line -> !line.equals("Ctrl-D"))
                    .toList();
        }
    }

    static Session of(Block block) {
        var commands = new ArrayList<Command>();
        var shown = new ArrayList<String>();
        var number = block.line();
        for (var line : block.text().lines().toList()) {
            number++;
            if (line.startsWith("$ ")) {
                shown = new ArrayList<>();
                commands.add(new Command(number, line.substring(2).strip(), shown));
            } else {
                shown.add(line);
            }
        }
        return new Session(List.copyOf(commands));
    }
}
