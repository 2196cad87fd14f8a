package org.triangulate.quiz.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.triangulate.course.tree.Node;
import org.triangulate.quiz.screen.ProfileScreen;
import org.triangulate.quiz.store.Backup;
import org.triangulate.quiz.store.Contents;
import org.triangulate.quiz.store.Merged;
import org.triangulate.quiz.store.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after what is kept of one's answers: checks it, takes it to other machines, brings backups back. */
@Command(
        name = "profile",
        description = "Check what is kept of your answers, merge it with another machine's, bring a backup back.")
final class ProfileCommand extends Subcommand {
    /** Without a word of what to do, it only looks. */
    @Override
    public Integer call() {
        return check();
    }

    @Command(
            name = "check",
            description = "Say whether the profile is whole, what it holds, and which backups there are.")
    int check() {
        var folder = workspace().profileFolder();
        Profile.damage(folder).ifPresent(damage -> {
            throw new Refusal("refused.damaged", folder, damage);
        });
        var contents = workspace().profile().contents();
        var orphans = orphans();
        var backups = Profile.backups(folder);
        return answer(() -> tree(contents, orphans, backups), () -> screen().check(folder, contents, orphans, backups));
    }

    @Command(name = "export", description = "Write the whole profile to a new file, for another machine to merge.")
    int export(@Parameters(paramLabel = "FILE", description = "The file, which must not be there yet.") Path file) {
        workspace().profile().export(file);
        var contents = workspace().profile().contents();
        return answer(() -> ProfileCommand.tree(contents), () -> screen().exported(file, contents));
    }

    @Command(
            name = "merge",
            description = "Bring in what another machine's exported profile has, and this one has not.")
    int merge(@Parameters(paramLabel = "FILE", description = "The file that was exported.") Path file) {
        var merged = workspace().profile().merge(file);
        return answer(() -> tree(merged), () -> screen().merged(merged));
    }

    @Command(name = "restore", description = "Bring a backup back; without a word, list the backups.")
    int restore(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "BACKUP",
                            defaultValue = "",
                            description = "A day or time as it is listed, or a file.")
                    String backup,
            @Option(
                            names = "--exact",
                            description = "Make the profile what it was then; what came since is kept aside.")
                    boolean exact) {
        var folder = workspace().profileFolder();
        var backups = Profile.backups(folder);
        if (backup.isEmpty()) {
            return answer(() -> tree(backups), () -> screen().backups(folder, backups));
        }
        var file = file(backup, backups);
        workspace().closeProfile();
        var restored = Profile.restore(folder, workspace().surroundings().clock(), file, exact);
        var contents = workspace().profile().contents();
        return answer(() -> ProfileCommand.tree(contents), () -> screen().restored(file, restored, contents));
    }

    private static Path file(String backup, List<Backup> backups) {
        var named = backups.stream()
                .filter(one -> one.at().toString().startsWith(backup)
                        || one.path().getFileName().toString().equals(backup))
                .toList();
        return named.stream()
                .filter(one -> one.occasion() == Backup.Occasion.ROUTINE)
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(Backup::path)
                .or(() -> existing(backup))
                .orElseThrow(() -> new Refusal("refused.backup", backup));
    }

    private static Optional<Path> existing(String file) {
        try {
            return Optional.of(Path.of(file)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** How many answers there are to each item that the course no longer has. */
    private Map<String, Integer> orphans() {
        var material = workspace().material();
        var orphans = new TreeMap<>(
                workspace().profile().answersByItem(material.course().id()));
        orphans.keySet()
                .removeIf(item ->
                        material.bank().find(material.renamings().current(item)).isPresent());
        return orphans;
    }

    private ProfileScreen screen() {
        return new ProfileScreen(workspace().page());
    }

    private static Node tree(Contents contents, Map<String, Integer> orphans, List<Backup> backups) {
        return Node.mapping()
                .with("answers", Node.number(contents.answers()))
                .with("sessions", Node.number(contents.sessions()))
                .with(
                        "orphans",
                        Node.list(orphans.entrySet().stream()
                                .map(orphan -> Node.mapping()
                                        .with("item", orphan.getKey())
                                        .with("answers", Node.number(orphan.getValue()))
                                        .done())
                                .toList()))
                .with("backups", tree(backups))
                .done();
    }

    private static Node tree(Contents contents) {
        return Node.mapping()
                .with("answers", Node.number(contents.answers()))
                .with("sessions", Node.number(contents.sessions()))
                .done();
    }

    private static Node tree(Merged merged) {
        return Node.mapping()
                .with("answers", Node.number(merged.answers()))
                .with("sessions", Node.number(merged.sessions()))
                .with("others", Node.number(merged.others()))
                .with("known", Node.number(merged.known()))
                .done();
    }

    private static Node tree(List<Backup> backups) {
        return Node.list(backups.stream()
                .map(backup -> Node.mapping()
                        .with("file", backup.path().toString())
                        .with("at", backup.at().toString())
                        .done())
                .toList());
    }
}
