package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PointsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             0    | 0 points    | 0 балаў   | 0 баллов
             1    | +1 point    | +1 бал    | +1 балл
            -1    | −1 point    | −1 бал    | −1 балл
             2    | +2 points   | +2 балы   | +2 балла
            -6    | −6 points   | −6 балаў  | −6 баллов
            21    | +21 points  | +21 бал   | +21 балл
             0.5  | +0.5 points | +0,5 бала | +0,5 балла
            -1.25 | −1.2 points | −1,2 бала | −1,2 балла
             0.04 | 0 points    | 0 балаў   | 0 баллов
            """)
    void points_have_their_sign_and_the_form_that_their_number_asks_for(
            double points, String english, String belarusian, String russian) {
        assertThat(signed(Language.ENGLISH, points)).isEqualTo(english);
        assertThat(signed(Language.BELARUSIAN, points)).isEqualTo(belarusian);
        assertThat(signed(Language.RUSSIAN, points)).isEqualTo(russian);
    }

    private static String signed(Language language, double points) {
        return new CreditScreen(new Page(80, false, Wording.in(language))).signed(points);
    }
}
