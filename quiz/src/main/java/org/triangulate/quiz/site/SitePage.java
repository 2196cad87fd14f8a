package org.triangulate.quiz.site;

import java.util.List;
import java.util.Optional;
import org.triangulate.quiz.html.Html;

/** A page of the site; what all pages share stands in the {@link Frame}. */
sealed interface SitePage
        permits IndexPage,
                UnitPage,
                GlossaryPage,
                TimelinePage,
                IndicatorsPage,
                IndicatorPage,
                TreatiesPage,
                TreatyPage,
                OrganizationsPage,
                PeoplePage,
                DebatesPage,
                DisagreementsPage,
                FrameworksPage,
                SourcesPage,
                SourcePage,
                HandbookPage {
    /** The name of its file: that of its part of the site where there is no other page in it. */
    default String file() {
        return section().file();
    }

    /** To which part of the site it belongs. */
    Section section();

    /** Its heading, in plain words. */
    String title();

    /** Whether its heading is one of the course's texts, in the language of the course. */
    default boolean isTitledByCourse() {
        return false;
    }

    /** The language of all of it where that is neither the reader's nor the course's, as HTML tags it. */
    default Optional<String> language() {
        return Optional.empty();
    }

    /** Everything below the heading. */
    List<Html> body();
}
