package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final Names MINSK = names("Minsk", List.of("be", "Мінск", "ru", "Минск"), List.of("Mensk", "Минск"));

    @Test
    void everyFormStandsForTheThingAndNoneStandsTwice() {
        assertThat(MINSK.all()).containsExactly("Minsk", "Мінск", "Минск", "Mensk");
    }

    @Test
    void theOriginalsAreTheFormsOfOtherLanguagesInTheirOrder() {
        assertThat(MINSK.originals()).containsExactly("Мінск", "Минск");
    }

    @Test
    void aFormThatIsThePreferredOneIsNoOriginal() {
        var belarus = names("Беларусь", List.of("be", "Беларусь", "ru", "Беларусь", "en", "Belarus"), List.of());

        assertThat(belarus.originals()).containsExactly("Belarus");
        assertThat(belarus.all()).containsExactly("Беларусь", "Belarus");
    }

    @Test
    void aNameMayStandAlone() {
        assertThat(Names.of("Gazprom").all()).containsExactly("Gazprom");
        assertThat(Names.of("Gazprom").originals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankNameIsNone(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.of(blank))
                .withMessage("preferred must not be blank");
    }

    @Test
    void namesKeepTheirFormsWhateverBecomesOfTheListsTheyWereMadeFrom() {
        var forms = new LinkedHashMap<>(Map.of("ru", "Минск"));
        var names = new Names("Minsk", forms, List.of());
        forms.clear();

        assertThat(names.byLanguage()).containsEntry("ru", "Минск");
    }

    private static Names names(String preferred, List<String> tagsAndForms, List<String> also) {
        var forms = new LinkedHashMap<String, String>();
        for (int i = 0; i < tagsAndForms.size(); i += 2) {
            forms.put(tagsAndForms.get(i), tagsAndForms.get(i + 1));
        }
        return new Names(preferred, forms, also);
    }
}
