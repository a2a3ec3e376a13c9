package org.articleten.sweep;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Outcome;
import org.articleten.facts.ProspectAnswer;
import org.jspecify.annotations.Nullable;

/** What came of the plays of a sweep so far, in the order of the plays. It does not change. */
public final class Outcomes {
    private final Plan plan;
    private final int chunk;
    private final @Nullable Slice[] slices;
    private final boolean tried;

    Outcomes(Plan plan, int chunk, @Nullable Slice[] slices, boolean tried) {
        this.plan = plan;
        this.chunk = chunk;
        this.slices = slices;
        this.tried = tried;
    }

    public Plan plan() {
        return plan;
    }

    int chunk() {
        return chunk;
    }

    @Nullable
    Slice slice(int number) {
        return slices[number];
    }

    int slices() {
        return slices.length;
    }

    /** How many plays are played. */
    public int played() {
        var played = 0;
        for (var slice : slices) {
            played += slice == null ? 0 : slice.count();
        }
        return played;
    }

    /** Whether every play of the plan is played. */
    public boolean complete() {
        return played() == plan.plays();
    }

    /** Whether it is known of each play which governments decide it. */
    public boolean knowsPivots() {
        return !plan.governments().isEmpty() && (tried || plan.walk() instanceof GrayWalk);
    }

    /** Whether a play, from 0, is played. */
    public boolean has(int play) {
        var slice = slices[play / chunk];
        return slice != null && play - slice.first() < slice.count();
    }

    /** The outcome of a play for one of the applicants. */
    public Outcome outcome(int play, int applicant) {
        return Seen.outcome(result(play, applicant));
    }

    /** What the declared positions would give. */
    public ProspectAnswer prospect(int play, int applicant) {
        return Seen.prospect(result(play, applicant));
    }

    /** The day on which the applicant's protocol entered into force, or null. */
    public @Nullable LocalDate inForce(int play, int applicant) {
        return day(slice(play, applicant).inForce()[place(play, applicant)]);
    }

    /** The day from which the applicant is a Party, or null. */
    public @Nullable LocalDate since(int play, int applicant) {
        return day(slice(play, applicant).since()[place(play, applicant)]);
    }

    /** The governments of which another word, by one of them alone, would change what comes of a play. */
    public List<String> pivotal(int play, int applicant) {
        return plan.governments().stream()
                .filter(government -> tried ? found(play, applicant, government) : read(play, applicant, government))
                .toList();
    }

    private boolean found(int play, int applicant, String government) {
        var governments = plan.governments();
        return slice(play, applicant)
                .pivots()
                .get(place(play, applicant) * governments.size() + governments.indexOf(government));
    }

    /** Reads it off the plays that differ in this government's words only, as far as they are played. */
    private boolean read(int play, int applicant, String government) {
        if (!(plan.walk() instanceof GrayWalk walk)) {
            return false;
        }
        var choice = new int[plan.axes().size()];
        walk.choose(play, choice);
        var own = result(play, applicant);
        for (var i = 0; i < choice.length; i++) {
            var axis = plan.axes().get(i);
            if (!axis.kind().word() || !government.equals(axis.of())) {
                continue;
            }
            var word = choice[i];
            for (choice[i] = 0; choice[i] < axis.size(); choice[i]++) {
                var neighbour = walk.play(choice);
                if (has(neighbour) && result(neighbour, applicant) != own) {
                    return true;
                }
            }
            choice[i] = word;
        }
        return false;
    }

    private byte result(int play, int applicant) {
        return slice(play, applicant).results()[place(play, applicant)];
    }

    private int place(int play, int applicant) {
        return (play % chunk) * plan.applicants().size() + applicant;
    }

    private Slice slice(int play, int applicant) {
        var slice = slices[play / chunk];
        if (slice == null || applicant >= plan.applicants().size()) {
            throw new IllegalArgumentException("play " + play + " is not played");
        }
        return slice;
    }

    private static @Nullable LocalDate day(int epochDay) {
        return epochDay == Seen.NEVER ? null : LocalDate.ofEpochDay(epochDay);
    }
}
