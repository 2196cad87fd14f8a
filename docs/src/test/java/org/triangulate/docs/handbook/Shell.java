package org.triangulate.docs.handbook;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triangulate.docs.Workplace;
import org.triangulate.docs.handbook.Session.Command;

/** What a page may do with files: copy a folder or what is in it, and replace words in a file. */
record Shell(Workplace workplace) {
    private static final Pattern COPY = Pattern.compile("cp -r (\\S+?)(/\\*)? (\\S+)");

    private static final Pattern REPLACE = Pattern.compile("sed -i 's/([^/]+)/([^/]+)/' (\\S+)");

    static boolean knows(Command command) {
        return COPY.matcher(command.words()).matches()
                || REPLACE.matcher(command.words()).matches();
    }

    List<String> run(Command command) throws IOException {
        var copy = COPY.matcher(command.words());
        return copy.matches() ? copy(copy) : replace(REPLACE.matcher(command.words()));
    }

    private List<String> copy(Matcher words) throws IOException {
        var from = workplace.file(words.group(1));
        var into = workplace.file(words.group(3));
        copy(from, words.group(2) == null ? into.resolve(from.getFileName()) : into);
        return List.of();
    }

    /** Copies everything in a folder. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private List<String> replace(Matcher words) throws IOException {
        if (!words.matches()) {
            throw new IllegalStateException("it is one of ours or matches");
        }
        var file = workplace.file(words.group(3));
        var text = Files.readString(file);
        if (!text.contains(words.group(1))) {
            throw new IllegalStateException(words.group(3) + " does not say " + words.group(1));
        }
        Files.writeString(file, text.replace(words.group(1), words.group(2)));
        return List.of();
    }
}
