package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Indicator;
import org.triangulate.model.Source;
import org.triangulate.model.Treaty;

/** Every page that a course gives occasion for. */
final class SitePages {
    private SitePages() {}

    static List<SitePage> of(Edition edition) {
        var model = edition.model();
        var pages = new ArrayList<SitePage>();
        List.of(
                        new IndexPage(edition),
                        new GlossaryPage(edition),
                        new TimelinePage(edition),
                        new IndicatorsPage(edition),
                        new TreatiesPage(edition),
                        new OrganizationsPage(edition),
                        new PeoplePage(edition),
                        new DebatesPage(edition),
                        new DisagreementsPage(edition),
                        new FrameworksPage(edition),
                        new SourcesPage(edition))
                .stream()
                .filter(page -> page.section().isIn(edition.material()))
                .forEach(pages::add);
        edition.material().course().units().forEach(unit -> pages.add(new UnitPage(edition, unit)));
        model.all(Indicator.class).forEach(indicator -> pages.add(new IndicatorPage(edition, indicator)));
        model.all(Treaty.class).forEach(treaty -> pages.add(new TreatyPage(edition, treaty)));
        model.all(Source.class).forEach(source -> pages.add(new SourcePage(edition, source)));
        pages.addAll(Handbook.of(edition.material().course()).pages());
        return pages;
    }
}
