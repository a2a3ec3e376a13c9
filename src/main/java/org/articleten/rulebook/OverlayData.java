package org.articleten.rulebook;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.facts.European;
import org.articleten.facts.RegionListing;
import org.articleten.facts.TimeLimit;
import org.articleten.problem.Problem;

/** Data that only overlays bring: time limits, in files {@code *-limit.yaml}, and the states of a region. */
final class OverlayData {
    private final List<TimeLimit> limits = new ArrayList<>();
    private final List<RegionListing> region = new ArrayList<>();

    static OverlayData read(List<RuleSource> sources, List<Problem> problems) {
        var data = new OverlayData();
        for (var source : sources) {
            if (source.file().endsWith("-limit.yaml")) {
                for (var row : DataFile.rows(source.file(), "limits", sources, problems)) {
                    data.limits.add(
                            new TimeLimit(row.text("of"), row.count("months"), row.date("since"), row.source()));
                }
            }
        }
        for (var row : DataFile.rows("region.yaml", "region", sources, problems)) {
            data.region.add(new RegionListing(
                    row.text("code"), row.word("belongs", European.YES, European.values()), row.source()));
        }
        return data;
    }

    static OverlayData read(DataInput input) throws IOException {
        var data = new OverlayData();
        for (var left = input.readInt(); left > 0; left--) {
            data.limits.add(new TimeLimit(
                    input.readUTF(), input.readInt(), LocalDate.ofEpochDay(input.readLong()), input.readUTF()));
        }
        for (var left = input.readInt(); left > 0; left--) {
            data.region.add(new RegionListing(input.readUTF(), European.valueOf(input.readUTF()), input.readUTF()));
        }
        return data;
    }

    void write(DataOutput output) throws IOException {
        output.writeInt(limits.size());
        for (var limit : limits) {
            output.writeUTF(limit.of());
            output.writeInt(limit.months());
            output.writeLong(limit.since().toEpochDay());
            output.writeUTF(limit.source());
        }
        output.writeInt(region.size());
        for (var listing : region) {
            output.writeUTF(listing.state());
            output.writeUTF(listing.belongs().name());
            output.writeUTF(listing.source());
        }
    }

    /** What rules are given of it. */
    List<Object> facts() {
        return Stream.<Object>concat(limits.stream(), region.stream()).toList();
    }
}
