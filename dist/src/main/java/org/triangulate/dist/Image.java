package org.triangulate.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.triangulate.quiz.command.Definition;
import picocli.AutoComplete;

/** Run by the build: makes the folder with all that the packages hold. */
public final class Image {
    private Image() {}

    /** Takes the folder to make, the program's jar, the folder of its libraries, that of the project, and a time. */
    public static void main(String[] args) throws IOException {
        var image = Path.of(args[0]);
        var project = Path.of(args[3]);
        var app = image.resolve("app");
        Jars.copy(Path.of(args[1]), Path.of(args[2]), app);
        JavaRuntime.make(image.resolve("runtime"));
        Files.copy(project.resolve("quiz/src/launcher/start.sh"), app.resolve("start.sh"));
        var launchers = Files.createDirectories(image.resolve("bin"));
        for (var name : new String[] {"triangulate", "triangulate.cmd", "triangulate.ps1"}) {
            Files.copy(project.resolve("dist/src/main/launcher").resolve(name), launchers.resolve(name));
        }
        Files.copy(project.resolve("LICENSE"), image.resolve("LICENSE"));
        writeShared(image.resolve("share"), args[4].substring(0, "yyyy-mm-dd".length()));
    }

    private static void writeShared(Path share, String date) throws IOException {
        var program = Definition.commandLine();
        var pages = Files.createDirectories(share.resolve("man/man1"));
        for (var command : Described.allOf(program)) {
            var page = new ManualPage(command, program.getCommandSpec().version()[0], date);
            Files.writeString(pages.resolve(page.fileName()), page.text());
        }
        write(share.resolve("bash-completion/completions/triangulate"), AutoComplete.bash("triangulate", program));
        write(share.resolve("fish/vendor_completions.d/triangulate.fish"), FishCompletion.of(program));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
