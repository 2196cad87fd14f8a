package org.triangulate.quiz.screen;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.text.Line;

/** Every screen of the program, filled from the invented course. */
final class Screens {
    private Screens() {}

    /**
     * What each screen shows on a page, by its class.
     *
     * @param folder where files may be written
     */
    static Map<Class<?>, Function<Page, List<Line>>> all(Path folder) {
        var material = InventedCourse.material();
        var screens = new LinkedHashMap<Class<?>, Function<Page, List<Line>>>();
        screens.putAll(new StudyScreens(material).all());
        screens.putAll(new CourseScreens(material).all());
        screens.putAll(new AuthorScreens(material, folder).all());
        screens.putAll(ReportScreens.all());
        screens.putAll(AssignmentScreens.all());
        return screens;
    }
}
