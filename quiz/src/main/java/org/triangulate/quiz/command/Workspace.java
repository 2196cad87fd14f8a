package org.triangulate.quiz.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.CourseLines;
import org.triangulate.phrases.Language;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.screen.CheckScreen;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.screen.Paragraph;
import org.triangulate.quiz.screen.TermScreen;
import org.triangulate.quiz.shell.Desk;
import org.triangulate.quiz.start.Basis;
import org.triangulate.quiz.start.Build;
import org.triangulate.quiz.start.NextOpenings;
import org.triangulate.quiz.start.Opening;
import org.triangulate.quiz.start.Openings;
import org.triangulate.quiz.start.TermPages;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.store.ProfileException;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.LineConsole;
import org.triangulate.quiz.terminal.PlainConsole;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Wording;
import org.triangulate.quiz.watch.Watcher.Watch;

/** The course, the profile and the console of a run, each opened when it is first needed and closed at the end. */
final class Workspace implements AutoCloseable {
    /** Narrower than this, a question cannot be laid out. */
    private static final int NARROWEST = 40;

    private final Surroundings surroundings;
    private final Optional<Path> courseFolder;
    private final Path profileFolder;
    private final boolean plain;
    private final boolean json;
    private @Nullable Material material;
    private @Nullable Profile profile;
    private @Nullable Console console;
    private @Nullable Phrases phrases;

    /** Whether what the shell says next time is known already, unless something is answered until then. */
    private boolean ready;

    Workspace(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.courseFolder = Optional.ofNullable(options.course);
        this.profileFolder = Optional.ofNullable(options.profile).orElseGet(surroundings::usualProfile);
        this.json = options.json;
        this.plain = options.plain || options.json || surroundings.wantPlain();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Optional<Path> courseFolder() {
        return courseFolder;
    }

    /** Where a day of the student begins and ends. */
    ZoneId zone() {
        return surroundings.zone().id();
    }

    Material material() {
        var open = material;
        if (open == null) {
            open = courseFolder.map(MaterialReader::folder).orElseGet(MaterialReader::shipped);
            material = open;
        }
        return open.in(phrases());
    }

    Path profileFolder() {
        return profileFolder;
    }

    Profile profile() {
        var open = profile;
        if (open == null) {
            var basis = basis();
            ready = !basis.profile().equals(Profile.UNBEGUN) && opening(basis).isPresent();
            open = Profile.open(profileFolder, surroundings.clock());
            profile = open;
        }
        return open;
    }

    Console console() {
        var open = console;
        if (open == null) {
            open = plain
                    ? new PlainConsole(surroundings.in(), surroundings.out(), surroundings.plainWidth())
                    : LineConsole.ofSystem(
                            surroundings.out(),
                            surroundings.environment(),
                            profileFolder.resolve("history"),
                            surroundings.clock());
            console = open;
        }
        return open;
    }

    /** What the program says: in the language of whoever sits there; to programs, in English. */
    Phrases phrases() {
        var open = phrases;
        if (open == null) {
            open = json ? Wording.ENGLISH : Wording.in(language());
            phrases = open;
        }
        return open;
    }

    /** The language of whoever sits there: the one that was chosen, or else that of the system. */
    Language language() {
        return new ChosenLanguage(profileFolder).read().orElseGet(() -> Language.of(surroundings.locale()));
    }

    /** Speaks a language from now on. */
    void speak(Language language) {
        new ChosenLanguage(profileFolder).choose(language);
        phrases = null;
    }

    /** Speaks the language of the system again. */
    void speakAsTheSystem() {
        new ChosenLanguage(profileFolder).forget();
        phrases = null;
    }

    /** Where questions are asked; refused where it has no room for one. */
    Console roomyConsole() {
        var open = console();
        if (!open.isPlain() && open.width() < NARROWEST) {
            throw new Refusal("refused.narrow", open.width(), NARROWEST);
        }
        return open;
    }

    /** What a student studies at. */
    Desk desk() {
        return Desk.of(
                roomyConsole(), material(), profile(), zone(), surroundings.clock(), surroundings.chance(), phrases());
    }

    /** What the shell says when it opens; the course and the answers are read only where nobody worked it out before. */
    List<Line> greeting() {
        var said = opening(basis()).orElseGet(() -> new NextOpenings(desk()).now());
        return Paragraph.lines(said, Page.columns(console().width()));
    }

    private Optional<List<Paragraph>> opening(Basis basis) {
        return courseFolder.isPresent()
                ? Optional.empty()
                : new Openings(profileFolder)
                        .at(surroundings.clock().instant(), basis)
                        .map(Opening::paragraphs);
    }

    private Basis basis() {
        var profile = Profile.mark(profileFolder);
        return profile.equals(Profile.UNBEGUN)
                ? Basis.ofNewcomer(Build.mark(), language().tag(), plain)
                : new Basis(
                        Build.mark(),
                        language().tag(),
                        plain,
                        surroundings.zone().mark(),
                        profile);
    }

    /**
     * What the shell will say, worked out anew where a run has changed it; empty where it stays as it is, and where another
     * program wrote to the profile meanwhile, which that one knows of and this does not.
     */
    private Optional<List<Opening>> nextOpenings() {
        if (material == null || profile == null || courseFolder.isPresent() || json) {
            return Optional.empty();
        }
        try {
            if (ready && !profile.hasChanged()) {
                return Optional.empty();
            }
            var read = profile.state();
            var next = new NextOpenings(desk()).all();
            return profile.state() == read ? Optional.of(next) : Optional.empty();
        } catch (ProfileException | Refusal e) {
            // Whoever opens the shell next is told what is wrong.
            return Optional.empty();
        }
    }

    /** The page of a term, where it can be shown before the course is read; otherwise nothing. */
    List<Line> shippedTerm(String word) {
        if (word.isEmpty() || courseFolder.isPresent()) {
            return List.of();
        }
        var found = TermPages.find(word);
        return found.isEmpty()
                ? List.of()
                : found.stream()
                        .flatMap(term -> new TermScreen(page()).lines(term).stream())
                        .toList();
    }

    Page page() {
        return new Page(console().width(), console().isPlain(), phrases());
    }

    /** Shows problems of a course, with the lines of its files where it is a folder. */
    CheckScreen checkScreen(Optional<Path> course) {
        var lines = course.map(CourseLines::new);
        return new CheckScreen(page(), place -> lines.flatMap(read -> read.at(place)));
    }

    /** Watches a course's folder; every change wakes the console. */
    Watch watch(Path course) {
        try {
            return surroundings.watcher().watch(course, console()::wake);
        } catch (UncheckedIOException e) {
            throw new Refusal("refused.watch", course, String.valueOf(e.getMessage()));
        }
    }

    void print(List<Line> lines) {
        console().print(lines);
    }

    /** Closes the profile until it is needed again; first makes a backup if it is time for one. */
    void closeProfile() {
        try {
            backUp();
        } finally {
            release();
        }
    }

    private void backUp() {
        try {
            if (profile != null) {
                profile.backUp();
            }
        } catch (ProfileException e) {
            CommandLines.complain(surroundings, phrases().say("profile.unsaved", e.complaint()));
        }
    }

    private void release() {
        var open = profile;
        profile = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        try {
            closeProfileForNextTime();
        } finally {
            if (console != null) {
                console.close();
            }
        }
    }

    /** Between the reading of the answers and the end lies as little as can be: whatever comes then is not in what is kept. */
    private void closeProfileForNextTime() {
        Optional<List<Opening>> openings = Optional.empty();
        try {
            backUp();
            openings = nextOpenings();
        } finally {
            release();
        }
        openings.ifPresent(next -> new Openings(profileFolder).keep(basis(), next));
    }
}
