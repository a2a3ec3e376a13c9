package org.articleten.sweep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/**
 * The file in which a sweep keeps what is played, to go on from there. It says of which scenario, rules and plan it is, and
 * ends with a check sum.
 */
public final class Checkpoint {
    private static final String BEGINNING = "article-ten sweep checkpoint 1";
    private static final int SUM = Long.BYTES;

    private Checkpoint() {}

    /** What the file holds. */
    public static byte[] bytes(Outcomes outcomes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(BEGINNING);
            var plan = outcomes.plan();
            out.writeUTF(plan.scenarioDigest());
            out.writeUTF(plan.book().digest());
            out.writeUTF(plan.planDigest());
            out.writeInt(outcomes.chunk());
            for (var i = 0; i < outcomes.slices(); i++) {
                var slice = outcomes.slice(i);
                if (slice != null && slice.count() > 0) {
                    out.writeInt(i);
                    write(slice, out);
                }
            }
            out.writeInt(-1);
            out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can always be written", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * What a file holds, for the plan of a sweep of which nothing is played.
     *
     * @throws ProblemsFound if the file is damaged, is none of these, or is of another plan
     */
    public static Outcomes read(String file, byte[] bytes, Outcomes nothing) throws ProblemsFound {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!begins(in)) {
                throw wrong(
                        file,
                        "no-checkpoint",
                        "this file is no checkpoint of a sweep",
                        "name a new file with `--checkpoint`");
            }
            if (sum(bytes, bytes.length - SUM) != last(bytes)) {
                throw damaged(file);
            }
            var plan = nothing.plan();
            check(file, in.readUTF(), plan.scenarioDigest(), "the scenario differs");
            check(file, in.readUTF(), plan.book().digest(), "the rules differ");
            check(file, in.readUTF(), plan.planDigest(), "what varies, or how, differs");
            if (in.readInt() != nothing.chunk()) {
                throw damaged(file);
            }
            var slices = new Slice[nothing.slices()];
            for (var i = in.readInt(); i >= 0; i = in.readInt()) {
                slices[i] = slice(i * nothing.chunk(), plan.applicants().size(), in);
            }
            return new Outcomes(
                    plan, nothing.chunk(), slices, nothing.knowsPivots() && !(plan.walk() instanceof GrayWalk));
        } catch (IOException cut) {
            throw damaged(file);
        }
    }

    private static boolean begins(DataInputStream in) {
        try {
            return in.readUTF().equals(BEGINNING);
        } catch (IOException other) {
            return false;
        }
    }

    private static void write(Slice slice, DataOutputStream out) throws IOException {
        out.writeInt(slice.count());
        out.write(slice.results());
        for (var day : slice.inForce()) {
            out.writeInt(day);
        }
        for (var day : slice.since()) {
            out.writeInt(day);
        }
        var pivots = slice.pivots().toByteArray();
        out.writeInt(pivots.length);
        out.write(pivots);
    }

    private static Slice slice(int first, int applicants, DataInputStream in) throws IOException {
        var count = in.readInt();
        var results = in.readNBytes(count * applicants);
        var inForce = days(count * applicants, in);
        var since = days(count * applicants, in);
        var pivots = BitSet.valueOf(in.readNBytes(in.readInt()));
        return new Slice(first, count, results, inForce, since, pivots);
    }

    private static int[] days(int count, DataInputStream in) throws IOException {
        var days = new int[count];
        for (var i = 0; i < count; i++) {
            days[i] = in.readInt();
        }
        return days;
    }

    private static long sum(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, Math.max(0, length));
        return sum.getValue();
    }

    private static long last(byte[] bytes) throws IOException {
        var end = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - SUM), bytes.length);
        try (var in = new DataInputStream(new ByteArrayInputStream(end))) {
            return in.readLong();
        }
    }

    private static void check(String file, String found, String wanted, String message) throws ProblemsFound {
        if (!found.equals(wanted)) {
            throw wrong(
                    file,
                    "other-checkpoint",
                    "this checkpoint is of another sweep: " + message,
                    "name another file with `--checkpoint`, or remove this one to begin anew");
        }
    }

    private static ProblemsFound damaged(String file) {
        return wrong(file, "damaged-checkpoint", "this checkpoint is damaged", "remove it to begin anew");
    }

    private static ProblemsFound wrong(String file, String code, String message, String help) {
        return new ProblemsFound(List.of(new Problem(Place.startOf(file), code, message, help)));
    }
}
