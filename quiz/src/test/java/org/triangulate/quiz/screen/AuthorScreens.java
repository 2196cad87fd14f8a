package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.triangulate.course.CourseLines;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Variant;
import org.triangulate.exercises.draw.Drawn;
import org.triangulate.exercises.draw.Values;
import org.triangulate.exercises.marking.Comparison;
import org.triangulate.exercises.marking.Criterion;
import org.triangulate.exercises.marking.Length;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.exercises.marking.RubricLevel;
import org.triangulate.quiz.author.CourseDetail;
import org.triangulate.quiz.author.ProblemPages;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.text.Line;

/** What authors and markers see, filled from the course of two invented states. */
final class AuthorScreens {
    private static final Criterion BREAD = criterion("bread", "Bread", List.of("morvia", "kaldia"));

    private static final Criterion BRIDGE = criterion("bridge", "The bridge at Sol", List.of());

    private static final Rubric RUBRIC = new Rubric(new Length(10, 40), List.of(BREAD, BRIDGE));

    private final Material material;
    private final Path broken;

    /**
     * @param folder where a course can be spoiled
     */
    AuthorScreens(Material material, Path folder) {
        this.material = material;
        this.broken = InventedCourse.copyTo(folder.resolve("broken"));
        InventedCourse.spoil(broken, "model/figures.yaml", "value: over 40 %", "value: lots");
        InventedCourse.spoil(broken, "glossary/terms.yaml", "related: [khleb]", "related: [khlep]");
        InventedCourse.spoil(broken, "exercises/items.yaml", "why: Kaldia sells it.", "wy: Kaldia sells it.");
    }

    private static Criterion criterion(String id, String title, List<String> shownBy) {
        return new Criterion(
                id,
                title,
                List.of(
                        new RubricLevel("weighed", 3, "Weighs one side against the other.", 2),
                        new RubricLevel("named", 1, "Says *who* is concerned.", 1),
                        new RubricLevel("none", 0, "Says nothing of it.", 0)),
                shownBy);
    }

    Map<Class<?>, Function<Page, List<Line>>> all() {
        var all = new LinkedHashMap<Class<?>, Function<Page, List<Line>>>();
        all.put(CheckScreen.class, this::check);
        all.put(ExplainScreen.class, AuthorScreens::explanations);
        all.put(WatchScreen.class, AuthorScreens::watch);
        all.put(VariantsScreen.class, this::variants);
        all.put(WritingScreen.class, AuthorScreens::writing);
        all.put(MarkingScreen.class, this::marking);
        all.put(AgreementScreen.class, AuthorScreens::agreement);
        all.put(LanguageScreen.class, page -> new LanguageScreen(page).lines());
        all.put(NewCourseScreen.class, this::newCourse);
        return all;
    }

    private List<Line> check(Page page) {
        return new CheckScreen(page, new CourseLines(broken)::at).lines(MaterialReader.checkFolder(broken));
    }

    private static List<Line> explanations(Page page) {
        return new ExplainScreen(page)
                .lines(ProblemPages.shipped().find("TR206").orElseThrow());
    }

    private static List<Line> watch(Page page) {
        var screen = new WatchScreen(page);
        var lines = new ArrayList<>(screen.heading("model/figures.yaml was saved"));
        lines.add(screen.prompt());
        lines.add(screen.promptForMending());
        return lines;
    }

    private List<Line> newCourse(Page page) {
        var screen = new NewCourseScreen(page);
        var folder = Path.of("courses", "two-rivers");
        var lines = new ArrayList<>(screen.opening(folder));
        for (var detail : CourseDetail.values()) {
            var usual = detail == CourseDetail.AUTHOR ? "" : "Morvia";
            lines.addAll(screen.question(detail, usual));
            lines.add(screen.prompt(detail, usual));
        }
        lines.addAll(screen.written(folder, material.course(), "share-of-grain"));
        return lines;
    }

    private List<Line> variants(Page page) {
        var item = InventedCourse.item(material, "share-of-grain");
        var drawn = new LinkedHashMap<Long, Variant>();
        for (long seed = 1; seed <= 2; seed++) {
            var values = Values.NONE
                    .with("carts", Drawn.of(BigDecimal.valueOf(40 * seed), "carts"))
                    .with("answer", Drawn.of(BigDecimal.valueOf(20 * seed), ""));
            drawn.put(seed, new Variant(item.task(), values, List.of("80 carts")));
        }
        var lines = new ArrayList<>(new VariantsScreen(page).lines(drawn));
        lines.addAll(new VariantsScreen(page).lines(Map.of(1L, plain(item))));
        return lines;
    }

    private static Variant plain(Item item) {
        return new Variant(item.task(), Values.NONE, List.of());
    }

    private static List<Line> writing(Page page) {
        var screen = new WritingScreen(page);
        var lines = new ArrayList<>(screen.begin(List.of("Morvia buys its bread.", "Зерно́ идёт через мост.")));
        lines.addAll(screen.remark("It has 8 words; asked for are 10 to 40 words."));
        lines.add(screen.prompt(3));
        return lines;
    }

    private List<Line> marking(Page page) {
        var screen = new MarkingScreen(page, RUBRIC);
        var text = "Morvia needs the grain of Kaldia.\nKaldia needs the bridge.";
        var premark = Premark.of(RUBRIC, text, material.course().model(), material.names());
        var marks = Marks.NONE.with(BREAD, BREAD.levels().get(0)).commented(BREAD, "Well seen.");
        var lines = new ArrayList<>(screen.text("essay-1.txt", text, premark));
        premark.suggestions()
                .forEach(suggestion -> lines.addAll(screen.criterion(suggestion, marks.at(suggestion.criterion()))));
        lines.add(screen.prompt(BREAD, List.of("b back", "c comment")));
        lines.add(screen.commentPrompt());
        lines.addAll(screen.total(marks.with(BRIDGE, BRIDGE.levels().get(1))));
        lines.addAll(screen.remark("Type the number of a level."));
        return lines;
    }

    private static List<Line> agreement(Page page) {
        var comparison = Comparison.of(
                RUBRIC,
                Map.of("a.txt", marks(0, 1), "b.txt", marks(1, 1), "c.txt", marks(2, 1)),
                Map.of("a.txt", marks(0, 1), "b.txt", marks(0, 1)));
        return new AgreementScreen(page).lines("Vera", "Ян", comparison);
    }

    private static Marks marks(int bread, int bridge) {
        return Marks.NONE
                .with(BREAD, BREAD.levels().get(bread))
                .with(BRIDGE, BRIDGE.levels().get(bridge));
    }
}
