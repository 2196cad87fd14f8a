package org.triangulate.quiz.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.Question;
import org.triangulate.exercises.handout.SealedFile;

/**
 * Looks in the text of a package for what is hidden, in every disguise.
 *
 * <p>What is legitimately shown is taken out before, each text only where it is the whole of a JSON text, and the names of JSON: the assignment's
 * own words; of each question the stem, the text under it and the texts of the choices; and the example of a number, which
 * is drawn whatever the key is; how long a text is to be; the unit "years", in which other items
 * have a word of their own; and whether a form of answers has a part (a range, months), where
 * no text can stand. A key that is one of the choices is so excluded together with all the others, and as a
 * hash it is looked for none the less. Key and signature of the file are random letters, among which three letters of a
 * key may stand by chance; in them only what is longer is looked for.
 */
final class PackageSearch {
    private static final int BY_CHANCE = 10;

    private final String whole;
    private final String rest;

    private PackageSearch(String whole, String rest) {
        this.whole = whole;
        this.rest = rest;
    }

    /** The search in a package. */
    static PackageSearch in(String text) {
        var file = SealedFile.read(text.getBytes(StandardCharsets.UTF_8), SealedFile.Sort.PACKAGE, "package");
        return new PackageSearch(text, without(file.body(), shown(Booklet.of(file, "package"))));
    }

    /** The search in another file, in which nothing of a booklet is shown. */
    static PackageSearch inOther(String text) {
        return new PackageSearch(text, "");
    }

    private static Set<String> shown(Booklet booklet) {
        var shown = new LinkedHashSet<String>();
        shown.addAll(List.of(
                booklet.assignment(), booklet.student(), booklet.title(), booklet.instructions(), booklet.statement()));
        booklet.questions().stream().flatMap(PackageSearch::shown).forEach(shown::add);
        return shown;
    }

    private static Stream<String> shown(Question question) {
        var choices = question.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.title()), group.choices().stream().map(Form.Choice::text)));
        return Stream.concat(Stream.of(question.stem(), question.body()), choices);
    }

    private static String without(String body, Set<String> shown) {
        var rest = body.replaceAll(
                "\"written\":\"[^\"]*\"|\"unit\":\"years\"|\"length\":\\{[^}]*}|(?<=:)(true|false)", "");
        for (var text : shown) {
            rest = rest.replace(":\"" + Disguise.escaped(text) + "\"", ":\"\"")
                    .replace("[\"" + Disguise.escaped(text) + "\"", "[\"\"")
                    .replace(",\"" + Disguise.escaped(text) + "\"", ",\"\"");
        }
        return rest.replaceAll("\"\\w+\":", "");
    }

    /** Those of the texts that stand there, with how they are written. */
    List<String> found(Hidden hidden) {
        var found = new ArrayList<String>();
        hidden.explanations().stream()
                .filter(text -> whole.contains(Disguise.escaped(text)))
                .forEach(text -> found.add("the explanation: " + text));
        for (var text : hidden.texts()) {
            Disguise.of(text).stream()
                    .filter(form -> !form.isEmpty() && rest.contains(form))
                    .forEach(form -> found.add(text + ", as " + form));
            Stream.concat(Disguise.of(text).stream().filter(form -> isLong(text, form)), Disguise.hashes(text).stream())
                    .filter(this::isOutsideOfWhatIsShown)
                    .forEach(form -> found.add(text + ", as " + form));
        }
        return found;
    }

    /** What is written otherwise is nowhere shown; what is plain is looked for in the rest. */
    private boolean isLong(String text, String form) {
        return form.length() >= BY_CHANCE && !form.equals(text) && !form.equals(Disguise.escaped(text))
                || rest.isEmpty();
    }

    private boolean isOutsideOfWhatIsShown(String form) {
        return form.length() >= BY_CHANCE && whole.contains(form);
    }
}
