package org.triangulate.dist;

import static org.triangulate.dist.Roff.bold;
import static org.triangulate.dist.Roff.italic;
import static org.triangulate.dist.Roff.quoted;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of one command, which {@code man} shows.
 *
 * @param version of the program, as it says itself
 * @param date the day of the version, such as 2026-11-21
 */
record ManualPage(Described command, String version, String date) {
    private static final int SECTION = 1;

    String fileName() {
        return command.page() + "." + SECTION;
    }

    String text() {
        var page = new Roff();
        page.line(".TH %s %d %s %s"
                .formatted(quoted(command.page().toUpperCase(Locale.ROOT)), SECTION, quoted(date), quoted(version)));
        page.heading("NAME").line(Roff.escaped(command.page()) + " \\- " + Roff.escaped(command.summary()));
        page.heading("SYNOPSIS").line(bold(command.words()) + " " + Roff.escaped(command.synopsis()));
        page.heading("DESCRIPTION").paragraph(command.summary());
        writeArguments(page);
        writeCommands(page);
        if (command.around().findAny().isEmpty()) {
            Surroundings.write(page);
        }
        page.heading("EXIT STATUS")
                .entry(bold("0"), "All went well.")
                .entry(bold("1"), "Something is wrong with a course, a profile or what was asked for.")
                .entry(bold("2"), "What was asked for cannot be read.");
        writeRelated(page);
        return page.toString();
    }

    private void writeArguments(Roff page) {
        if (!command.parameters().isEmpty()) {
            page.heading("ARGUMENTS");
            command.parameters().forEach(one -> page.entry(italic(one.paramLabel()), described(one)));
        }
        page.heading("OPTIONS");
        command.options().forEach(one -> page.entry(names(one), described(one)));
    }

    private void writeCommands(Roff page) {
        if (!command.within().isEmpty()) {
            page.heading("COMMANDS");
            command.within().forEach(one -> page.entry(reference(one), one.summary()));
        }
    }

    private void writeRelated(Roff page) {
        var related = Stream.concat(command.around(), command.within().stream()).toList();
        if (!related.isEmpty()) {
            page.heading("SEE ALSO")
                    .line(related.stream().map(ManualPage::reference).collect(Collectors.joining(", ")));
        }
    }

    private static String reference(Described other) {
        return bold(other.page()) + "(" + SECTION + ")";
    }

    private static String names(OptionSpec option) {
        var value = option.arity().max() == 0 ? "" : "=" + italic(option.paramLabel());
        return Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", ")) + value;
    }

    private static String described(ArgSpec argument) {
        return Described.plain(argument.description());
    }
}
