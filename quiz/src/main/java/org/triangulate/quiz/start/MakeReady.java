package org.triangulate.quiz.start;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.triangulate.course.Course;
import org.triangulate.course.ShippedCourse;
import org.triangulate.exercises.ItemBank;
import org.triangulate.glossary.Glossary;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.shell.Desk;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.text.Wording;

/** Run by the build: makes ready what the program is to show before it has read its course. */
public final class MakeReady {
    private MakeReady() {}

    /** Takes the folder of the compiled classes. */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        var classes = Path.of(args[0]);
        var folder = classes.resolve(MakeReady.class.getPackageName().replace('.', '/'));
        var material = MaterialReader.shipped();
        var mark = mark(classes, folder);
        Files.writeString(folder.resolve(Build.MARK), mark);
        TermPages.write(material, folder);
        for (var language : Language.values()) {
            shipOpening(folder, mark, material, language, false);
            shipOpening(folder, mark, material, language, true);
        }
    }

    /** What the shell says to somebody who was never here. */
    private static void shipOpening(Path folder, String mark, Material material, Language language, boolean plain)
            throws IOException {
        var phrases = Wording.in(language);
        var nowhere = Files.createTempDirectory("newcomer");
        try (var profile = Profile.open(nowhere, () -> Instant.EPOCH)) {
            var desk = Desk.of(
                    new Rehearsal(plain),
                    material.in(phrases),
                    profile,
                    ZoneOffset.UTC,
                    () -> Instant.EPOCH,
                    new Random(0),
                    phrases);
            var basis = Basis.ofNewcomer(mark, language.tag(), plain);
            Openings.ship(folder, basis, new NextOpenings(desk).now());
        } finally {
            delete(nowhere);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            files.map(Path::toFile).forEach(File::delete);
        }
        Files.delete(folder);
    }

    /** The classes and words of the program's modules, and every part of the course. */
    private static String mark(Path classes, Path made) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        add(classes, made, digest);
        for (var module : List.of(Course.class, Glossary.class, ItemBank.class)) {
            add(placeOf(module), made, digest);
        }
        var course = ShippedCourse.ids().get(0);
        for (var name : ShippedCourse.fileNames(course)) {
            digest.update(ShippedCourse.read(course, name));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The jar or the folder that a class was read from. */
    private static Path placeOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static void add(Path classes, Path made, MessageDigest digest) throws IOException {
        for (var file : files(classes, made)) {
            digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
    }

    private static List<Path> files(Path classes, Path made) throws IOException {
        try (var all = Files.walk(classes)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(made) || file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }
}
