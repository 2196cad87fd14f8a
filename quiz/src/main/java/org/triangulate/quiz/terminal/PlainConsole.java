package org.triangulate.quiz.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jline.utils.Signals;
import org.triangulate.quiz.text.Line;

/** Lines of text and nothing else: no colour, no cursor movement; for pipes, logs and screen readers. */
public final class PlainConsole implements Console {
    private final BufferedReader in;
    private final PrintWriter out;
    private final int width;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private boolean reading;

    public PlainConsole(Reader in, PrintWriter out, int width) {
        this.in = new BufferedReader(in);
        this.out = out;
        this.width = width;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public void print(List<Line> lines) {
        lines.forEach(line -> out.println(line.text().stripTrailing()));
        out.flush();
    }

    @Override
    public Reply ask(Prompt prompt) {
        out.print(prompt.line().text());
        out.flush();
        startReading();
        try {
            var reply = replies.take();
            while (!prompt.wakeable() && reply.equals(Reply.WOKEN)) {
                reply = replies.take();
            }
            return answered(reply);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.INTERRUPTED;
        }
    }

    private Reply answered(Reply reply) {
        if (!reply.isTyped()) {
            out.println();
            out.flush();
        }
        if (reply.equals(Reply.ENDED)) {
            replies.add(Reply.ENDED);
        }
        return reply;
    }

    @Override
    public void wake() {
        if (!replies.contains(Reply.WOKEN)) {
            replies.add(Reply.WOKEN);
        }
    }

    /** Reading goes on in a thread of its own, so that Ctrl-C can leave a question while a line is awaited. */
    private void startReading() {
        if (reading) {
            return;
        }
        reading = true;
        Signals.register("INT", () -> replies.add(Reply.INTERRUPTED));
        var reader = new Thread(this::read, "plain-console-reader");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                replies.add(Reply.typed(line));
            }
        } catch (IOException e) {
            // A terminal that went away is the end of what it had to say.
        }
        replies.add(Reply.ENDED);
    }

    @Override
    public void close() {
        out.flush();
    }
}
