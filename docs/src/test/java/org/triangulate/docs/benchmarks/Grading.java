package org.triangulate.docs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.triangulate.docs.Workplace;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;

/**
 * How many responses are graded per second on one core, by kind: the answers of the conformance suite again and again,
 * every typed name compared with all names of the shipped course.
 */
public final class Grading {
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 7;
    private static final double SECONDS_OF_A_ROUND = 0.4;

    private final Form form;
    private final List<String> answers;

    private Grading(Form form, List<String> answers) {
        this.form = form;
        this.answers = answers;
    }

    public static void main(String[] words) throws IOException {
        System.out.println("Java " + Runtime.version() + ", " + ROUNDS + " rounds after " + WARM_UPS);
        System.out.println("| kind | responses per second | lowest and highest |");
        System.out.println("| --- | --- | --- |");
        all().forEach((kind, grading) -> System.out.println("| " + kind + " | " + grading.measured() + " |"));
    }

    private static Map<String, Grading> all() throws IOException {
        var place = new Workplace(Files.createTempDirectory("grading"));
        var shipped = MaterialReader.shipped();
        var all = new LinkedHashMap<String, Grading>();
        for (var example : Example.all()) {
            SyntheticCourse.writeModel(place);
            place.write("course/exercises/item.yaml", String.join("\n", example.item()));
            var material = MaterialReader.folder(place.file("course"));
            all.put(example.kind(), new Grading(form(material, shipped), example.answers()));
        }
        return all;
    }

    private static Form form(Material material, Material shipped) {
        var names = material.names().with(shipped.names());
        var knowledge = new Knowledge(material.course().model(), names);
        var item = material.item("sample").orElseThrow();
        return item.variant(knowledge, 1).task().form(knowledge, new Random(1));
    }

    private String measured() {
        Figures.of(WARM_UPS, this::perSecond);
        return Figures.of(ROUNDS, this::perSecond).cells("%,.0f");
    }

    private double perSecond() {
        var begun = Figures.processorSeconds();
        var graded = 0;
        var took = 0.0;
        while (took < SECONDS_OF_A_ROUND) {
            answers.forEach(this::grade);
            graded += answers.size();
            took = Figures.processorSeconds() - begun;
        }
        return graded / took;
    }

    private void grade(String typed) {
        try {
            if (form.grade(typed).expected().isEmpty()) {
                throw new IllegalStateException("nothing is expected where '" + typed + "' is graded");
            }
        } catch (UnreadableAnswer e) {
            // A refusal is a response too.
        }
    }
}
